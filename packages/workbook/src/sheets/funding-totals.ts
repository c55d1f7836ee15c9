import { figurePath } from "@aarsvaerk/core";
import { definitionOf, ownFunding, sum } from "@aarsvaerk/core/calculation";
import { textLiteral } from "../formula/text-literal.js";
import { fundingColumn } from "../layout/funding-layout.js";
import { addressOf, referenceTo } from "../sheet/address.js";
import { formulaCell, textCell } from "../sheet/cells.js";
import { across, type Placed } from "../sheet/place-cells.js";
import type { Cell } from "../sheet/workbook.js";
import type { Context } from "./context.js";
import { sumLabel } from "./funding-blocks.js";
import { partValue } from "./sharing.js";

/** What a payer pays in all; the authority itself also pays for what nobody else pays towards. */
function payerCell(payer: string, row: number, position: number, context: Context): Cell {
  const { frame, layout } = context;
  const { blocks, amountColumn, lastRow, totalRow } = layout.funding;
  const { sheets, funding } = frame.texts;
  const year = frame.years[position] ?? 0;
  const below = (column: number) =>
    `${addressOf({ row: totalRow + 1, column }, "both")}:${addressOf({ row: lastRow, column }, "both")}`;
  const amounts = below(amountColumn(position));
  const named = (name: string) =>
    `SUMPRODUCT((${below(fundingColumn.payer)}=${name})*1,${amounts})`;
  const total = referenceTo(
    {
      sheet: sheets.lines,
      row: layout.lines.totalRow,
      column: layout.lines.amountColumn(position),
    },
    sheets.funding,
  );
  const own = addressOf({ row, column: fundingColumn.payer }, "column");
  const unfunded = payer === ownFunding ? `+${total}-${named(textLiteral(funding.gross))}` : "";
  const value = frame.outcome.valuation;
  const { cost } = definitionOf(frame.model);
  const inBlocks = blocks.flatMap(({ pool }) =>
    [...pool.entries.map((entry) => entry.payer), ownFunding].flatMap((id, at) => {
      const sharing = id === payer && layout.funding.sharing(pool, position, "chosen");
      return sharing ? [partValue(sharing, at, context)] : [];
    }),
  );
  const alone =
    payer === ownFunding
      ? frame.model.lines
          .filter(({ id }) => !frame.model.poolOf.has(id))
          .map((line) => value.value(cost(line, year)))
      : [];
  return formulaCell(`${named(own)}${unfunded}`, sum([...inBlocks, ...alone]), "ore", "output", {
    figure: figurePath({ measure: "cost", where: { funding: payer }, year }),
  });
}

/** Who pays for the whole of the chosen scenario. */
export function payersCells(context: Context): Placed[] {
  const { frame, layout } = context;
  const { years, texts, outcome, model } = frame;
  const { payers, payerName, firstPayerRow, totalRow, amountColumn } = layout.funding;
  const { cost } = definitionOf(model);
  const payersIn = (column: number) =>
    `${addressOf({ row: firstPayerRow, column })}:${addressOf({ row: totalRow - 1, column })}`;
  return [
    { row: firstPayerRow - 1, column: 1, cell: textCell(texts.funding.inAll, "section") },
    ...payers.flatMap((payer, at) => [
      { row: firstPayerRow + at, column: 1, cell: textCell(payerName(payer), "label") },
      ...across(
        firstPayerRow + at,
        amountColumn(0),
        years.map((_, position) => payerCell(payer, firstPayerRow + at, position, context)),
      ),
    ]),
    ...sumLabel(totalRow, texts.total, "total", context),
    ...across(
      totalRow,
      amountColumn(0),
      years.map((year, position) =>
        formulaCell(
          `SUM(${payersIn(amountColumn(position))})`,
          sum(model.lines.map((line) => outcome.valuation.value(cost(line, year)))),
          "ore",
          "total",
        ),
      ),
    ),
  ];
}
