import { decimalText, divide, multiply, ratio, roundToWhole, type Ratio } from "@aarsvaerk/core";
import { isNegative, negate, subtract, sum, wholeYearFte, zero } from "@aarsvaerk/core/calculation";
import { formulaOf } from "../formula/formula-of.js";
import { baseFormula, restFormula, stepsFormula } from "../formula/largest-remainder.js";
import { ownCost } from "../layout/input-places.js";
import { splitColumn, splitYearColumn, type SplitRow } from "../layout/layout.js";
import { remainderColumn, remainderSteps } from "../layout/remainder-layout.js";
import { referenceTo } from "../sheet/address.js";
import { formulaCell, textCell } from "../sheet/cells.js";
import { across, rowsOf, type Placed } from "../sheet/place-cells.js";
import type { Sheet } from "../sheet/workbook.js";
import { referencesOn, valueOf, type Context } from "./context.js";
import { fteSteps, isStaff, partCells, stepOf } from "./remainders.js";
import { weightScale } from "./weight-scale.js";

const size = (value: Ratio): Ratio => (isNegative(value) ? negate(value) : value);

/** What is divided, and by which weights: as formulas, and as the core has them. */
interface Divided {
  readonly steps: string;
  readonly weight: string;
  readonly whole: Ratio;
  readonly weights: readonly Ratio[];
}

function dividedFte({ line, row }: SplitRow, position: number, context: Context): Divided {
  const { frame } = context;
  const { sheets } = frame.texts;
  const year = frame.years[position] ?? 0;
  const whole = wholeYearFte(line, year, frame.model);
  const perUnit = divide(ratio(1n), stepOf(line));
  const { formula, value } = weightScale(line.split.weights);
  return {
    steps: stepsFormula(
      formulaOf(whole, referencesOn(sheets.remainders, context)),
      decimalText(perUnit),
    ),
    weight: formula(
      referenceTo({ sheet: sheets.split, row, column: splitColumn.weight }, sheets.remainders),
    ),
    whole: multiply(size(valueOf(whole, context)), perUnit),
    weights: line.split.weights.map((weight) => value(weight.value)),
  };
}

function dividedAmount({ line, row }: SplitRow, position: number, context: Context): Divided {
  const { frame, layout } = context;
  const { sheets } = frame.texts;
  const year = frame.years[position] ?? 0;
  const whole = {
    sheet: sheets.lines,
    row: layout.lines.row.get(line.id) ?? 0,
    column: layout.lines.amountColumn(position),
  };
  const { formula, value } = weightScale(line.split.weights);
  const share = {
    sheet: sheets.split,
    row,
    column: splitYearColumn("share", position, frame.years.length),
  };
  const weight = { ...share, column: splitColumn.weight };
  return {
    steps: stepsFormula(referenceTo(whole, sheets.remainders), "100"),
    weight: isStaff(line)
      ? `ABS(${referenceTo(share, sheets.remainders)})`
      : formula(referenceTo(weight, sheets.remainders)),
    whole: multiply(size(valueOf(ownCost(line, year, frame), context)), ratio(100n)),
    weights: line.split.weights.map((each, part) =>
      isStaff(line) ? size(fteSteps(line, part, year, context)) : value(each.value),
    ),
  };
}

/** Steps, weight, base and rest of a part in one year, with the values the core has for them. */
function stepCells(
  split: SplitRow,
  of: "fte" | "amount",
  position: number,
  context: Context,
): Placed[] {
  const { frame } = context;
  const sheet = frame.texts.sheets.remainders;
  const divided =
    of === "fte" ? dividedFte(split, position, context) : dividedAmount(split, position, context);
  const cells = partCells(split, of, position, context, sheet);
  const weight = divided.weights[split.part] ?? zero;
  const all = sum(divided.weights);
  const exact = all.numerator === 0n ? zero : divide(multiply(divided.whole, weight), all);
  const base = ratio(roundToWhole(exact, "floor"));
  const values = {
    steps: divided.whole,
    weight,
    base,
    rest: subtract(multiply(divided.whole, weight), multiply(base, all)),
  };
  const formulas = {
    steps: divided.steps,
    weight: divided.weight,
    base: baseFormula(cells),
    rest: restFormula(cells),
  };
  return remainderSteps.map((step) => ({
    row: split.row,
    column: remainderColumn(of, step, position, frame.years.length),
    cell: formulaCell(formulas[step], values[step], "general"),
  }));
}

/** How the parts of lines are rounded so that they add up; nothing where no line is divided. */
export function remaindersSheet(context: Context): Sheet[] {
  const { frame, layout } = context;
  const { texts, years, model } = frame;
  if (layout.splits.length === 0) return [];
  const labels = (["fte", "amount"] as const).flatMap((of) =>
    years.flatMap((year) =>
      remainderSteps.map((step) =>
        texts.remainder(texts.remainderOf[of], texts.remainderSteps[step], String(year)),
      ),
    ),
  );
  const placed: Placed[] = [
    { row: 1, column: 1, cell: textCell(texts.sheets.remainders, "title") },
    { row: 2, column: 1, cell: textCell(model.plan.title, "subtitle") },
    { row: 3, column: 1, cell: textCell(texts.remainderNote, "note") },
    ...across(
      4,
      1,
      [texts.line, texts.unit, ...labels].map((label) => textCell(label, "heading")),
    ),
    ...layout.splits.flatMap((split) => [
      ...across(split.row, 1, [
        textCell(split.line.label, "label"),
        textCell(frame.unitName(split.line.split.units[split.part] ?? "")),
      ]),
      ...years.flatMap((_, position) => [
        ...(isStaff(split.line) ? stepCells(split, "fte", position, context) : []),
        ...stepCells(split, "amount", position, context),
      ]),
    ]),
  ];
  return [
    {
      name: texts.sheets.remainders,
      rows: rowsOf(placed),
      widths: [44, 26, ...labels.map(() => 15)],
      freeze: { rows: 4, columns: 2 },
      print: { columns: 2 + labels.length, titleRows: [1, 4] },
      tables: [],
      validations: [],
      charts: [],
    },
  ];
}
