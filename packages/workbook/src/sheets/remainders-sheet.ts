import { decimalText, divide, multiply, ratio, roundToWhole, type Ratio } from "@aarsvaerk/core";
import { isNegative, negate, subtract, sum, wholeYearFte, zero } from "@aarsvaerk/core/calculation";
import { formulaOf } from "../formula/formula-of.js";
import {
  baseFormula,
  partFormula,
  restFormula,
  stepsFormula,
} from "../formula/largest-remainder.js";
import { ownCost } from "../layout/input-places.js";
import {
  firstRemainderRow,
  lastRemainderColumn,
  remainderColumn,
  remainderRow,
  remainderSteps,
  shareColumn,
  stepColumn,
} from "../layout/remainder-layout.js";
import { firstSplitRow, splitColumn, type SplitRow } from "../layout/split-layout.js";
import { referenceTo } from "../sheet/address.js";
import { formulaCell, numberCell, textCell } from "../sheet/cells.js";
import { across, rowsOf, type Placed } from "../sheet/place-cells.js";
import type { Sheet } from "../sheet/workbook.js";
import { referencesOn, valueOf, type Context } from "./context.js";
import { fteSteps, isStaff, partCells, sharePlace, stepOf } from "./remainders.js";
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

function dividedAmount(split: SplitRow, position: number, context: Context): Divided {
  const { line, row } = split;
  const { frame, layout } = context;
  const { sheets } = frame.texts;
  const year = frame.years[position] ?? 0;
  const whole = {
    sheet: sheets.lines,
    row: layout.lines.row.get(line.id) ?? 0,
    column: layout.lines.amountColumn(position),
  };
  const { formula, value } = weightScale(line.split.weights);
  const share = sharePlace(split, position, context);
  const weight = { sheet: sheets.split, row, column: splitColumn.weight };
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
  const row = remainderRow(split, position, frame.years.length, firstSplitRow);
  return remainderSteps.map((step) => ({
    row,
    column: stepColumn(of, step),
    cell: formulaCell(formulas[step], values[step], "kroner"),
  }));
}

/** The FTE of a part in whole steps, with the sign of the line's. */
function shareCell(split: SplitRow, position: number, context: Context): Placed {
  const { frame } = context;
  const sheet = frame.texts.sheets.remainders;
  const year = frame.years[position] ?? 0;
  const whole = formulaOf(
    wholeYearFte(split.line, year, frame.model),
    referencesOn(sheet, context),
  );
  const { row, column } = sharePlace(split, position, context);
  return {
    row,
    column,
    cell: formulaCell(
      `SIGN(${whole})*(${partFormula(partCells(split, "fte", position, context, sheet))})`,
      fteSteps(split.line, split.part, year, context),
      "kroner",
    ),
  };
}

/** A part in one year: whose it is, how its FTE are rounded, and how its money is. */
function partRow(split: SplitRow, position: number, context: Context): Placed[] {
  const { frame } = context;
  const { line, part } = split;
  const year = frame.years[position] ?? 0;
  const row = remainderRow(split, position, frame.years.length, firstSplitRow);
  return [
    ...across(row, remainderColumn.label, [
      textCell(line.label, "label"),
      textCell(frame.unitName(line.split.units[part] ?? "")),
      numberCell(ratio(BigInt(year)), "year"),
    ]),
    ...(isStaff(line)
      ? [...stepCells(split, "fte", position, context), shareCell(split, position, context)]
      : []),
    ...stepCells(split, "amount", position, context),
  ];
}

function headerCells({ frame }: Context): Placed[] {
  const { texts } = frame;
  const steps = remainderSteps.map((step) => texts.remainderSteps[step]);
  const group = [
    ...Array.from({ length: stepColumn("fte", "steps") - 1 }, () => ""),
    texts.remainderOf.fte,
    ...steps.map(() => ""),
    texts.remainderOf.amount,
    ...steps.slice(1).map(() => ""),
  ];
  const labels = [texts.line, texts.unit, texts.year, ...steps, texts.share, ...steps];
  return [group, labels].flatMap((row, at) =>
    across(
      firstRemainderRow - 2 + at,
      1,
      row.map((label) => textCell(label, "heading")),
    ),
  );
}

/** How the parts of lines are rounded so that they add up; nothing where no line is divided. */
export function remaindersSheet(context: Context): Sheet[] {
  const { frame, layout } = context;
  const { texts, years, model } = frame;
  if (layout.splits.length === 0) return [];
  const placed: Placed[] = [
    { row: 1, column: 1, cell: textCell(texts.sheets.remainders, "title") },
    { row: 2, column: 1, cell: textCell(model.plan.title, "subtitle") },
    { row: 3, column: 1, cell: textCell(texts.remainderNote, "note") },
    ...headerCells(context),
    ...layout.splits.flatMap((split) =>
      years.flatMap((_, position) => partRow(split, position, context)),
    ),
  ];
  const widths = Array.from({ length: lastRemainderColumn - remainderColumn.year }, (_, at) =>
    at <= shareColumn - stepColumn("fte", "steps") ? 11 : 15,
  );
  return [
    {
      name: texts.sheets.remainders,
      rows: rowsOf(placed),
      widths: [44, 26, 7, ...widths],
      freeze: { rows: firstRemainderRow - 1, columns: 2 },
      print: { columns: lastRemainderColumn, titleRows: [1, firstRemainderRow - 1] },
      tables: [],
      validations: [],
      charts: [],
    },
  ];
}
