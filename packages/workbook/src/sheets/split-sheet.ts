import { decimalText, ratio, type Ratio } from "@aarsvaerk/core";
import {
  definitionOf,
  sum,
  wholeYearFte,
  type Expression,
  type Line,
} from "@aarsvaerk/core/calculation";
import { formulaOf } from "../formula/formula-of.js";
import { partFormula } from "../formula/largest-remainder.js";
import { holdsWith } from "../layout/frame.js";
import { lineColumn } from "../layout/lines-layout.js";
import { splitColumn, splitYearColumn, type SplitRow } from "../layout/split-layout.js";
import { addressOf, rangeReference, referenceTo } from "../sheet/address.js";
import { emptyCell, formulaCell, textCell } from "../sheet/cells.js";
import { across, rowsOf, type Placed } from "../sheet/place-cells.js";
import type { Cell, Sheet } from "../sheet/workbook.js";
import { priceCaption } from "./captions.js";
import { blockRange, referencesOn, valueOf, type Context } from "./context.js";
import { inputOf } from "./input-cells.js";
import { amountPart, isStaff, partCells, sharePlace } from "./remainders.js";

/** The FTE of a part: its share, for the part of the year the line is active in. */
function fteCell(split: SplitRow, position: number, context: Context): Cell {
  const { line, part } = split;
  if (!isStaff(line)) return emptyCell;
  const { frame, layout } = context;
  const year = frame.years[position] ?? 0;
  const { sheets } = frame.texts;
  const unit = line.split.units[part] ?? "";
  const step = decimalText(line.split.step ?? ratio(1n, 100n));
  const share = referenceTo(sharePlace(split, position, context), sheets.split);
  const at = (column: number) =>
    referenceTo(
      { sheet: sheets.lines, row: layout.lines.row.get(line.id) ?? 0, column },
      sheets.split,
    );
  const whole = formulaOf(
    wholeYearFte(line, year, frame.model),
    referencesOn(sheets.split, context),
  );
  const quantity = at(layout.lines.quantityColumn(position));
  const formula =
    line.partYear.kind === "whole"
      ? `${share}*${step}`
      : `IF(${whole}=0,0,${share}*${step}*${quantity}/(${whole}))`;
  return formulaCell(
    formula,
    unconditional(definitionOf(frame.model).unitFte(line, year, unit), context),
    "fte",
  );
}

/** The value of a part provided that its line applies. */
function unconditional(expression: Expression, context: Context): Ratio {
  const of = expression.op === "figure" ? expression.of : expression;
  return valueOf(of.op === "when" ? of.then : of, context);
}

/** The money of a part, by largest remainder over the shares of the line. */
function amountCell(split: SplitRow, position: number, context: Context): Cell {
  const { frame, layout } = context;
  const { sheets } = frame.texts;
  const { line, part } = split;
  const year = frame.years[position] ?? 0;
  const whole = referenceTo(
    {
      sheet: sheets.lines,
      row: layout.lines.row.get(line.id) ?? 0,
      column: layout.lines.amountColumn(position),
    },
    sheets.split,
  );
  const formula = `SIGN(${whole})*(${partFormula(partCells(split, "amount", position, context, sheets.split))})/100`;
  return formulaCell(formula, amountPart(line, part, year, context), "ore");
}

function rowCells(split: SplitRow, context: Context): Placed[] {
  const { frame, layout } = context;
  const { line, part, row } = split;
  const { sheets } = frame.texts;
  const weight = line.split.weights[part];
  const applies = referenceTo(
    { sheet: sheets.lines, row: layout.lines.row.get(line.id) ?? 0, column: lineColumn.applies },
    sheets.split,
  );
  return across(row, 1, [
    textCell(line.label, "label"),
    textCell(frame.unitName(line.split.units[part] ?? "")),
    formulaCell(
      applies,
      ratio(holdsWith(line.condition, frame.outcome.view.adopted) ? 1n : 0n),
      "flag",
    ),
    weight ? inputOf(weight) : emptyCell,
    ...frame.years.map((_, position) => fteCell(split, position, context)),
    ...frame.years.map((_, position) => amountCell(split, position, context)),
  ]);
}

/** What a unit has in a year: lines that are its own, and its parts of others. */
function unitFormula(
  what: "fte" | "amount",
  position: number,
  row: number,
  context: Context,
): string {
  const { frame, layout } = context;
  const { lines, splits } = layout;
  const sheet = frame.texts.sheets.split;
  const name = addressOf({ row, column: splitColumn.unit }, "column");
  const column = what === "fte" ? lines.quantityColumn(position) : lines.amountColumn(position);
  const own = lines.blocks
    .filter(({ kind }) => what === "amount" || kind === "staff")
    .map((block) => {
      const range = (of: number) => blockRange(block, of, sheet, context);
      return `SUMPRODUCT((${range(lineColumn.unit)}=${name})*1,${range(lineColumn.applies)},${range(column)})`;
    });
  const [first, last] = [splits[0]?.row, splits.at(-1)?.row];
  if (first === undefined || last === undefined) return own.join("+") || "0";
  const range = (of: number) =>
    rangeReference({ sheet, row: first, column: of }, { row: last, column: of }, sheet);
  const parts = `SUMPRODUCT((${range(splitColumn.unit)}=${name})*1,${range(splitColumn.applies)},${range(splitYearColumn(what, position, frame.years.length))})`;
  return [...own, parts].join("+");
}

/** The lines of each unit. */
function linesByUnit(lines: readonly Line[]): Map<string, Line[]> {
  const byUnit = new Map<string, Line[]>();
  for (const line of lines)
    for (const unit of new Set(line.split.units)) {
      const members = byUnit.get(unit);
      if (members) members.push(line);
      else byUnit.set(unit, [line]);
    }
  return byUnit;
}

function unitCells(
  unit: string,
  members: readonly Line[],
  row: number,
  context: Context,
): Placed[] {
  const { frame } = context;
  const { years, model, outcome } = frame;
  const definition = definitionOf(model);
  const total = (of: (line: Line, year: number) => Expression, year: number) =>
    sum(members.map((line) => outcome.valuation.value(of(line, year))));
  const declared = (model.plan.units ?? []).some(({ id }) => id === unit);
  const figure = (measure: "cost" | "fte", year: number) =>
    declared ? { figure: `${measure}/unit=${unit}/${String(year)}` } : {};
  return [
    { row, column: splitColumn.unit, cell: textCell(frame.unitName(unit), "label") },
    ...years.flatMap((year, position): Placed[] => [
      {
        row,
        column: splitYearColumn("fte", position, years.length),
        cell: formulaCell(
          unitFormula("fte", position, row, context),
          total((line, each) => definition.unitFte(line, each, unit), year),
          "fte",
          "output",
          figure("fte", year),
        ),
      },
      {
        row,
        column: splitYearColumn("amount", position, years.length),
        cell: formulaCell(
          unitFormula("amount", position, row, context),
          total((line, each) => definition.unitCost(line, each, unit), year),
          "ore",
          "output",
          figure("cost", year),
        ),
      },
    ]),
  ];
}

/** How lines are divided between units, and what each unit comes to. */
export function splitSheet(context: Context): Sheet {
  const { frame, layout } = context;
  const { texts, years, model } = frame;
  const ofYears = [
    ...years.map((year) => texts.fteIn(String(year))),
    ...years.map((year) => texts.amountIn(String(year))),
  ];
  const header = (row: number, labels: readonly string[]) =>
    across(
      row,
      1,
      [...labels, ...ofYears].map((label) => textCell(label, "heading")),
    );
  const byUnit = linesByUnit(model.lines);
  const placed: Placed[] = [
    { row: 1, column: 1, cell: textCell(texts.sheets.split, "title") },
    { row: 2, column: 1, cell: textCell(model.plan.title, "subtitle") },
    { row: 3, column: 1, cell: priceCaption(context) },
    ...(layout.splits.length > 0
      ? header(4, [texts.line, texts.unit, texts.applies, texts.weight])
      : []),
    ...layout.splits.flatMap((split) => rowCells(split, context)),
    ...header(layout.unitsRow, [texts.unitTotals, texts.unit, "", ""]),
    ...layout.units.flatMap((unit, at) =>
      unitCells(unit, byUnit.get(unit) ?? [], layout.unitsRow + 1 + at, context),
    ),
  ];
  return {
    name: texts.sheets.split,
    rows: rowsOf(placed),
    widths: [44, 26, 8, 10, ...years.map(() => 10), ...years.map(() => 16)],
    freeze: { rows: 3, columns: 2 },
    print: { columns: splitColumn.weight + ofYears.length, titleRows: [1, 3] },
    tables: [],
    validations: [],
    charts: [],
  };
}
