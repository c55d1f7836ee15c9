import { appraisalTexts, type Line } from "@aarsvaerk/core/calculation";
import { rangeReference } from "../sheet/address.js";
import { blockText, type Block } from "../sheet/block.js";
import { emptyCell, textCell } from "../sheet/cells.js";
import type { Chart } from "../sheet/chart.js";
import { across, type Placed } from "../sheet/place-cells.js";
import type { Cell } from "../sheet/workbook.js";
import { levelText } from "./captions.js";
import type { Context } from "./context.js";
import {
  costEffect,
  fteEffect,
  isMovedPercent,
  isPermanent,
  type Adopted,
  type EffectCell,
} from "./effect.js";
import {
  amountCells,
  fteCells,
  headingCells,
  lineName,
  sumOfRows,
  sumOfTotals,
  tableColumns,
  type TableColumns,
} from "./effect-cells.js";
import { fixedPriceCell } from "./fixed-prices.js";
import { paybackBlock } from "./payback-block.js";

interface ChangeBlock {
  readonly placed: readonly Placed[];
  readonly firstRow: number;
  readonly rows: readonly (readonly EffectCell[])[];
  readonly cells: readonly EffectCell[];
  /** The row of its sum. */
  readonly row: number;
}

/** Lines that change, each with its control area, under a heading and added up. */
function changeBlock(
  lines: readonly Line[],
  words: { readonly heading: string; readonly total: string },
  headingRow: number,
  adopted: Adopted,
  columns: TableColumns,
  context: Context,
): ChangeBlock {
  const { controlAreas, otherBudget } = appraisalTexts[context.frame.locale].investment;
  const firstRow = headingRow + 1;
  const row = firstRow + lines.length;
  const rows = lines.map((line) => costEffect(line, adopted, context));
  const cells = sumOfRows(rows, firstRow, columns, context);
  const name = (line: Line): string =>
    line.owner === adopted.id
      ? lineName(line, context)
      : `${otherBudget}: ${lineName(line, context)}`;
  return {
    placed: [
      { row: headingRow, column: 1, cell: textCell(words.heading, "section") },
      ...lines.flatMap((line, at) =>
        across(firstRow + at, 1, [
          textCell(name(line), "label"),
          textCell(controlAreas[line.controlArea]),
          ...amountCells(rows[at] ?? [], firstRow + at, "output", columns, context),
        ]),
      ),
      ...across(row, 1, [
        textCell(words.total, "subtotal"),
        emptyCell,
        ...amountCells(cells, row, "subtotal", columns, context),
      ]),
    ],
    firstRow,
    rows,
    cells,
    row,
  };
}

/** The lines of which the proposal changes the cost: its own, and those it moves in the rest of the budget. */
function changingLines(adopted: Adopted, { layout }: Context): Line[] {
  const moved = layout.calculation.percents.filter(
    (line) =>
      line.owner !== adopted.id && !adopted.others.includes(line) && isMovedPercent(line, adopted),
  );
  return [...adopted.own, ...adopted.others, ...moved];
}

/**
 * What is changed permanently and what it takes to get there, stacked: savings hang below nought. It stands
 * to the left of the years until the investment is paid back.
 */
function chartOf(
  blocks: readonly ChangeBlock[],
  headerRow: number,
  { first, last }: Block,
  adopted: Adopted,
  columns: TableColumns,
  { frame }: Context,
): Chart {
  const { texts, locale, ownerName } = frame;
  const { caption, permanent, implementation } = appraisalTexts[locale].investment;
  const values = (row: number) =>
    rangeReference(
      { sheet: adopted.sheet, row, column: columns.firstYear },
      { row, column: columns.lastYear },
      "",
    );
  return {
    kind: "stackedColumns",
    title: caption(ownerName(adopted.id)),
    description: texts.investment.chartDescription,
    categories: values(headerRow),
    series: [permanent, implementation].map((label, at) => ({
      label,
      values: values(blocks[at]?.row ?? 0),
    })),
    place: blockText({
      first: { row: first.row, column: 1 },
      last: { row: last.row, column: first.column - 1 },
    }),
    unit: texts.chartUnit,
  };
}

/** A note that speaks of the price level, which follows the switch. */
function paybackNote(context: Context): Cell {
  const { paybackNote: words } = appraisalTexts[context.frame.locale].investment;
  const { formula, value } = levelText(context, words);
  return fixedPriceCell({ formula, value: () => value }, context, "text", "note");
}

/**
 * A proposal's table in the form København prints investments in: what it changes permanently and what it
 * takes to get there, on top of everything else that is chosen; its staff; and when it has paid itself back,
 * with the years that this follows from. Amounts are gross: grants have a sheet of their own.
 */
export function investmentForm(
  adopted: Adopted,
  headerRow: number,
  context: Context,
): {
  readonly placed: readonly Placed[];
  readonly columns: number;
  readonly charts: readonly Chart[];
} {
  const { frame } = context;
  const words = appraisalTexts[frame.locale].investment;
  const columns = tableColumns(3, context);
  const lines = changingLines(adopted, context);
  const permanent = changeBlock(
    lines.filter((line) => isPermanent(line, context)),
    { heading: words.permanent, total: words.permanentTotal },
    headerRow + 1,
    adopted,
    columns,
    context,
  );
  const implementation = changeBlock(
    lines.filter((line) => !isPermanent(line, context)),
    { heading: words.implementation, total: words.implementationTotal },
    permanent.row + 1,
    adopted,
    columns,
    context,
  );
  const blocks = [permanent, implementation];
  const total = sumOfTotals(blocks, columns, context);
  const totalRow = implementation.row + 1;
  const fte = fteEffect(adopted, context);
  const fteRow = totalRow + 1;
  const paybackRow = fteRow + (fte.length === 0 ? 0 : 1);
  const isFunded = lines.some(({ id }) => frame.model.poolOf.has(id));
  const named = (label: string) => (isFunded ? frame.texts.investment.beforeGrants(label) : label);
  const payback = paybackBlock(
    {
      total: { row: totalRow, cells: total },
      changes: blocks,
      implementation,
      columns,
      firstRow: paybackRow + 5,
      sheet: adopted.sheet,
    },
    context,
  );
  return {
    placed: [
      ...across(headerRow, 1, headingCells([words.controlArea], context)),
      ...blocks.flatMap(({ placed }) => placed),
      ...across(totalRow, 1, [
        textCell(named(words.total), "total"),
        { ...emptyCell, role: "total" },
        ...amountCells(total, totalRow, "total", columns, context),
      ]),
      ...(fte.length === 0
        ? []
        : across(fteRow, 1, [textCell(words.fte, "label"), emptyCell, ...fteCells(fte)])),
      ...across(paybackRow, 1, [textCell(named(words.payback), "subtotal"), payback.answer]),
      { row: paybackRow + 2, column: 1, cell: textCell(words.signs.expenditure, "note") },
      { row: paybackRow + 3, column: 1, cell: paybackNote(context) },
      ...payback.placed,
    ],
    columns: Math.max(columns.thereafter, payback.block.last.column),
    charts: [chartOf(blocks, headerRow, payback.block, adopted, columns, context)],
  };
}
