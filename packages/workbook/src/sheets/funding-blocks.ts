import { figurePath, ratio } from "@aarsvaerk/core";
import { ownFunding, type FundingEntry, type FundingPool } from "@aarsvaerk/core/calculation";
import { sharingColumn, type FundingBlock, type Sharing } from "../layout/funding-layout.js";
import { referenceTo } from "../sheet/address.js";
import { emptyCell, formulaCell, numberCell, textCell } from "../sheet/cells.js";
import { across, type Placed } from "../sheet/place-cells.js";
import type { Cell } from "../sheet/workbook.js";
import type { Context } from "./context.js";
import { grossFormula } from "./gross-formula.js";
import { inputOf } from "./input-cells.js";
import { grossValue, partValue } from "./sharing.js";

/** A year that may be left out; the plan counts it as stated either way. */
const yearInput = (year: number | undefined, input: string): Cell => ({
  ...(year === undefined ? emptyCell : numberCell(ratio(BigInt(year)), "year")),
  role: "input",
  format: "year",
  input,
});

/** What a grant is stated by: a share or an amount, its years, and the prices it is in. */
function statedCells(
  { grant, from, until, path }: FundingEntry,
  pool: FundingPool,
  context: Context,
): Cell[] {
  const { funding } = context.frame.texts;
  const place = path.map(String).join("/");
  const isAmount = grant.kind === "amount";
  return [
    isAmount ? emptyCell : inputOf(grant.percent),
    isAmount && grant.amount.kind === "constant" ? inputOf(grant.amount.input) : emptyCell,
    yearInput(from, `${place}/from`),
    yearInput(until, `${place}/until`),
    isAmount
      ? textCell(grant.indexed ? funding.indexed(String(pool.priceLevel)) : funding.nominal)
      : emptyCell,
    ...(context.layout.funding.statedColumn
      ? context.frame.years.map((year) => {
          const input =
            isAmount && grant.amount.kind === "byYear" ? grant.amount.inputs.get(year) : undefined;
          return input ? inputOf(input) : emptyCell;
        })
      : []),
  ];
}

/** What the figures of a pool are narrowed down to; nothing where its proposal has lines with funding of their own. */
function whereOf(
  { where, lines }: FundingPool,
  { frame }: Context,
): FundingPool["where"] | undefined {
  if ("line" in where) return where;
  const all = frame.model.lines.filter(({ owner }) => owner === where.proposal);
  return all.length === lines.length ? where : undefined;
}

function figureOf(
  pool: FundingPool,
  funding: string | undefined,
  year: number,
  context: Context,
): Pick<Cell, "figure"> {
  const where = whereOf(pool, context);
  if (!where) return {};
  const payer = funding === undefined ? {} : { funding };
  return { figure: figurePath({ measure: "cost", where: { ...where, ...payer }, year }) };
}

function sharingIn(pool: FundingPool, position: number, { layout }: Context): Sharing {
  const sharing = layout.funding.sharing(pool, position, "chosen");
  if (!sharing) throw new Error("what a pool costs is shared in every year");
  return sharing;
}

/** What one payer pays in each year, from the sheet behind. */
function partCells({ pool }: FundingBlock, payer: number, context: Context): Cell[] {
  const { frame } = context;
  const { sheets } = frame.texts;
  const id = pool.entries[payer]?.payer ?? ownFunding;
  const isAlone = pool.entries.filter((entry) => entry.payer === id).length <= 1;
  return frame.years.map((year, position) => {
    const sharing = sharingIn(pool, position, context);
    const part = {
      sheet: sheets.fundingRemainders,
      row: sharing.firstRow + payer,
      column: sharingColumn.part,
    };
    return formulaCell(
      referenceTo(part, sheets.funding),
      partValue(sharing, payer, context),
      "ore",
      "output",
      isAlone ? figureOf(pool, id, year, context) : {},
    );
  });
}

function grossCells({ pool }: FundingBlock, context: Context): Cell[] {
  const { frame, layout } = context;
  const { sheets } = frame.texts;
  return frame.years.map((year, position) => {
    const amounts = { sheet: sheets.lines, column: layout.lines.amountColumn(position) };
    return formulaCell(
      grossFormula(pool.lines, amounts, sheets.funding, context),
      grossValue(sharingIn(pool, position, context), context),
      "ore",
      "subtotal",
      figureOf(pool, undefined, year, context),
    );
  });
}

/** A pool: its grants in their order, the authority itself, and what it costs in all. */
export function blockCells(block: FundingBlock, context: Context): Placed[] {
  const { frame, layout } = context;
  const { payerName, amountColumn } = layout.funding;
  const { pool, label, headingRow, firstRow, ownRow, grossRow } = block;
  const amounts = (row: number, cells: readonly Cell[]) => across(row, amountColumn(0), cells);
  return [
    { row: headingRow, column: 1, cell: textCell(label, "section") },
    ...pool.entries.flatMap((entry, at) => [
      ...across(firstRow + at, 1, [
        textCell(payerName(entry.payer), "label"),
        ...statedCells(entry, pool, context),
      ]),
      ...amounts(firstRow + at, partCells(block, at, context)),
    ]),
    { row: ownRow, column: 1, cell: textCell(payerName(ownFunding), "label") },
    ...amounts(ownRow, partCells(block, pool.entries.length, context)),
    ...sumLabel(grossRow, frame.texts.funding.gross, "subtotal", context),
    ...amounts(grossRow, grossCells(block, context)),
  ];
}

/** What a sum is called, with a line across the columns before its amounts. */
export const sumLabel = (
  row: number,
  label: string,
  role: "subtotal" | "total",
  { layout }: Context,
): Placed[] =>
  across(
    row,
    1,
    Array.from({ length: layout.funding.amountColumn(0) - 1 }, (_, at) =>
      at === 0 ? textCell(label, role) : { ...emptyCell, role },
    ),
  );
