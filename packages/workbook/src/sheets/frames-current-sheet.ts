import type { Line } from "@aarsvaerk/core/calculation";
import { formulaOf } from "../formula/formula-of.js";
import { columnOf } from "../layout/calculation-layout.js";
import { ownCost, quantityExpression, quantityKey } from "../layout/input-places.js";
import { lineColumn } from "../layout/lines-layout.js";
import { framedLines } from "../layout/multi-year-frames.js";
import type { Place } from "../sheet/address.js";
import { formulaCell, textCell } from "../sheet/cells.js";
import { across, rowsOf, type Placed } from "../sheet/place-cells.js";
import type { Sheet } from "../sheet/workbook.js";
import { referencesOn, type Context } from "./context.js";
import { basisFormula, isTaken, percentFormula } from "./percentages.js";
import { valuationIn } from "./sharing.js";

const firstYear = 2;

/** The column of what lines cost in current prices; their rows are those they have everywhere. */
export const currentAmounts = (position: number, { frame }: Context): Omit<Place, "row"> => ({
  sheet: frame.texts.sheets.framesCurrent,
  column: firstYear + position,
});

function currentFormula(line: Line, position: number, context: Context): string {
  const { frame, layout } = context;
  const amounts = currentAmounts(position, context);
  const { sheet } = amounts;
  if (line.cost.kind === "percent") {
    if (!isTaken(line, position, context)) return "0";
    const basis = basisFormula(line, position, "chosen", sheet, context, amounts);
    return percentFormula(line, basis, sheet, context);
  }
  const year = frame.years[position] ?? 0;
  const row = layout.lines.row.get(line.id) ?? 0;
  const quantity = quantityExpression(line, year, frame);
  const key = quantity && quantityKey(quantity);
  const nearer = new Map<string, Place>(
    key === undefined ? [] : [[key, { ...columnOf("quantity", position, frame, layout), row }]],
  );
  const references = referencesOn(sheet, context, nearer, "current");
  return formulaOf(ownCost(line, year, frame), references);
}

const lineCells = (line: Line, context: Context): Placed[] =>
  across(context.layout.lines.row.get(line.id) ?? 0, lineColumn.label, [
    textCell(line.label, "label"),
    ...context.frame.years.map((year, position) =>
      formulaCell(
        currentFormula(line, position, context),
        valuationIn("current", context).value(ownCost(line, year, context.frame)),
        "ore",
      ),
    ),
  ]);

/** What multi-year frames are drawn on for, in the prices of each year; nothing where there is no account. */
export function framesCurrentSheet(context: Context): Sheet[] {
  const { texts, years, model } = context.frame;
  if (context.layout.funding.currentSharings.length === 0) return [];
  const headerRow = 5;
  const labels = [texts.line, ...years.map((year) => texts.amountIn(String(year)))];
  const placed: Placed[] = [
    { row: 1, column: 1, cell: textCell(texts.sheets.framesCurrent, "title") },
    { row: 2, column: 1, cell: textCell(model.plan.title, "subtitle") },
    { row: 3, column: 1, cell: textCell(texts.frames.currentNote, "note") },
    ...across(
      headerRow,
      1,
      labels.map((label) => textCell(label, "heading")),
    ),
    ...[...framedLines(model)].flatMap((line) => lineCells(line, context)),
  ];
  return [
    {
      name: texts.sheets.framesCurrent,
      rows: rowsOf(placed),
      widths: [44, ...years.map(() => 16)],
      freeze: { rows: headerRow, columns: 1 },
      print: { columns: labels.length, titleRows: [1, headerRow] },
      tables: [],
      validations: [],
      charts: [],
    },
  ];
}
