import { fundingColumn } from "../layout/funding-layout.js";
import { addressOf } from "../sheet/address.js";
import { textCell } from "../sheet/cells.js";
import { across, rowsOf, type Placed } from "../sheet/place-cells.js";
import type { Sheet, Validation } from "../sheet/workbook.js";
import { priceCaption } from "./captions.js";
import type { Context } from "./context.js";
import { blockCells } from "./funding-blocks.js";
import { payersCells } from "./funding-totals.js";

function validationsOf({ frame, layout }: Context): Validation[] {
  const { funding } = frame.texts;
  const { blocks, statedColumn } = layout.funding;
  const yearly = statedColumn ? frame.years.map((_, position) => statedColumn(position)) : [];
  return blocks.flatMap(({ firstRow, ownRow }) => {
    const range = (from: number, to: number) =>
      `${addressOf({ row: firstRow, column: from })}:${addressOf({ row: ownRow - 1, column: to })}`;
    const { percent, amount, from, until } = fundingColumn;
    const amounts = [
      [amount, amount] as const,
      ...yearly.slice(0, 1).map((first) => [first, yearly.at(-1) ?? first] as const),
    ];
    return [
      { kind: "decimal", range: range(percent, percent), least: 0, message: funding.shareMessage },
      ...amounts.map(([first, last]) => ({
        kind: "decimal" as const,
        range: range(first, last),
        least: 0,
        message: funding.amountMessage,
      })),
      { kind: "decimal", range: range(from, until), least: 0, message: funding.yearMessage },
    ];
  });
}

/** Who pays for what, and until when; nothing where the authority pays for everything itself. */
export function fundingSheet(context: Context): Sheet[] {
  const { frame, layout } = context;
  const { texts, years, model } = frame;
  const { blocks, headerRow, statedColumn } = layout.funding;
  if (blocks.length === 0) return [];
  const { funding } = texts;
  const labels = [
    funding.payer,
    funding.share,
    funding.amount,
    funding.from,
    funding.until,
    funding.prices,
    ...(statedColumn ? years.map((year) => funding.statedIn(String(year))) : []),
    ...years.map((year) => texts.amountIn(String(year))),
  ];
  const placed: Placed[] = [
    { row: 1, column: 1, cell: textCell(texts.sheets.funding, "title") },
    { row: 2, column: 1, cell: textCell(model.plan.title, "subtitle") },
    { row: 3, column: 1, cell: priceCaption(context) },
    { row: 4, column: 1, cell: textCell(funding.note, "note") },
    ...across(
      headerRow,
      1,
      labels.map((label) => textCell(label, "heading")),
    ),
    ...payersCells(context),
    ...blocks.flatMap((block) => blockCells(block, context)),
  ];
  const yearWidths = years.map(() => 16);
  return [
    {
      name: texts.sheets.funding,
      rows: rowsOf(placed),
      widths: [44, 12, 16, 9, 9, 20, ...(statedColumn ? yearWidths : []), ...yearWidths],
      freeze: { rows: headerRow, columns: 1 },
      print: { columns: labels.length, titleRows: [1, headerRow] },
      tables: [],
      validations: validationsOf(context),
      charts: [],
    },
  ];
}
