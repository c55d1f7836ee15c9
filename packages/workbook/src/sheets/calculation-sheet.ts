import { ratio } from "@aarsvaerk/core";
import {
  baselineOwner,
  isActive,
  priceExpression,
  zero,
  type Line,
} from "@aarsvaerk/core/calculation";
import { formulaOf } from "../formula/formula-of.js";
import { scenarioColumn } from "../layout/assumptions-layout.js";
import { percentColumn, yearsAndAfter, type PercentRow } from "../layout/calculation-layout.js";
import { holdsWith } from "../layout/frame.js";
import { ownCost, quantityExpression, quantityKey } from "../layout/input-places.js";
import { lineColumn } from "../layout/lines-layout.js";
import type { Place } from "../sheet/address.js";
import { emptyCell, formulaCell, numberCell, textCell } from "../sheet/cells.js";
import { across, rowsOf, type Placed } from "../sheet/place-cells.js";
import type { Cell, Sheet } from "../sheet/workbook.js";
import { adoptionOf, furtherFlag } from "./adoption.js";
import { priceCaption } from "./captions.js";
import { conditionFormula, referencesOn, valueOf, type Context } from "./context.js";
import { lineFigure } from "./figure-about.js";
import { fixedPriceCell } from "./fixed-prices.js";
import {
  basisFormula,
  basisValue,
  chosenPercentFormula,
  isBasis,
  isTaken,
  percentFormula,
} from "./percentages.js";
import { percentIn } from "./scenario-values.js";

const flagOf = (isSet: boolean) => ratio(isSet ? 1n : 0n);

/** Whether the line applies in each scenario, and which percentages are taken of it. */
function flagCells(line: Line, context: Context): Cell[] {
  const { frame, layout } = context;
  const sheet = frame.texts.sheets.calculation;
  const inScenario = frame.scenarios.map(({ adopted }, position): Cell => {
    const formula = conditionFormula(line.condition, scenarioColumn(position), sheet, context);
    const value = flagOf(holdsWith(line.condition, adopted));
    return formula === undefined ? numberCell(value, "flag") : formulaCell(formula, value, "flag");
  });
  const basis = layout.calculation.percents.map((percent) =>
    numberCell(flagOf(isBasis(percent, line)), "flag"),
  );
  return [...inScenario, ...basis];
}

/** Whether a proposal's line applies if the proposal is adopted. */
function furtherCell(line: Line, context: Context): Cell {
  if (line.owner === baselineOwner) return emptyCell;
  const sheet = context.frame.texts.sheets.calculation;
  const { formula, value } = furtherFlag(adoptionOf(line, line.owner), sheet, context);
  return formula === undefined ? numberCell(value, "flag") : formulaCell(formula, value, "flag");
}

/** What the line comes to after the last year, whether or not it applies: FTE or own prices, and kroner. */
function thereafterCells(line: Line, row: number, context: Context): Cell[] {
  const { frame, layout } = context;
  const sheet = frame.texts.sheets.calculation;
  const after = frame.years.length;
  const year = yearsAndAfter(frame)[after] ?? 0;
  const isStaff = line.cost.kind === "staff";
  const figure = (measure: "cost" | "fte") => lineFigure(measure, line, "thereafter", context);
  if (!isActive(line, year, frame.model))
    return [
      line.cost.kind === "percent" ? emptyCell : numberCell(zero, isStaff ? "fte" : "ore"),
      fixedPriceCell({ formula: "0", value: () => zero }, context, "ore", "output", figure("cost")),
    ];
  const cost = ownCost(line, year, frame);
  const amount = (formula: string): Cell =>
    fixedPriceCell(
      { formula, value: () => valueOf(cost, context) },
      context,
      "ore",
      "output",
      figure("cost"),
    );
  const quantity = quantityExpression(line, year, frame);
  if (!quantity) return [emptyCell, amount(chosenPercentFormula(line, after, sheet, context))];
  const nearer = new Map<string, Place>();
  const key = quantityKey(quantity);
  if (key !== undefined) nearer.set(key, { sheet, row, column: layout.calculation.quantityColumn });
  const price =
    line.cost.kind === "staff" ? quantityKey(priceExpression(line.cost.rate.price)) : undefined;
  const { lines } = frame.texts.sheets;
  if (price !== undefined) nearer.set(price, { sheet: lines, row, column: lineColumn.price });
  return [
    formulaCell(
      formulaOf(quantity, referencesOn(sheet, context)),
      valueOf(quantity, context),
      isStaff ? "fte" : "ore",
      "output",
      isStaff ? figure("fte") : {},
    ),
    amount(formulaOf(cost, referencesOn(sheet, context, nearer))),
  ];
}

const lineCells = (line: Line, row: number, context: Context): Placed[] =>
  across(row, 1, [
    textCell(line.label, "label"),
    ...flagCells(line, context),
    furtherCell(line, context),
    ...thereafterCells(line, row, context),
  ]);

/** What a percentage is taken of in the chosen scenario, year by year and thereafter. */
function basisCells(line: Line, context: Context): Placed[] {
  const { frame, layout } = context;
  const { texts, years } = frame;
  const sheet = texts.sheets.calculation;
  const formula = (position: number) =>
    isTaken(line, position, context) ? basisFormula(line, position, "chosen", sheet, context) : "0";
  const value = (position: number) =>
    isTaken(line, position, context) ? basisValue(line, position, context) : zero;
  const after = years.length;
  return across(layout.calculation.basisRow.get(line.id) ?? 0, 1, [
    textCell(texts.basisOf(line.label), "label"),
    ...years.map((_, position) => formulaCell(formula(position), value(position), "ore")),
    fixedPriceCell({ formula: formula(after), value: () => value(after) }, context, "ore"),
  ]);
}

/** A percentage in one scenario, year by year. */
function percentCells({ line, scenario, row }: PercentRow, context: Context): Placed[] {
  const { frame } = context;
  const { texts, scenarios, years } = frame;
  const { label = "", adopted } = scenarios[scenario] ?? {};
  const sheet = texts.sheets.calculation;
  const formula = (position: number): string =>
    isTaken(line, position, context)
      ? percentFormula(
          line,
          basisFormula(line, position, scenarioColumn(scenario), sheet, context),
          sheet,
          context,
        )
      : "0";
  return across(row, 1, [
    textCell(texts.percentOf(line.label, label), "label"),
    ...years.map((year, position) =>
      formulaCell(formula(position), percentIn(line, year, adopted ?? new Set(), context), "ore"),
    ),
  ]);
}

function percentBlock(context: Context): Placed[] {
  const { frame, layout } = context;
  const { texts, years } = frame;
  const { percents, percentRows, percentHeaderRow } = layout.calculation;
  if (percents.length === 0) return [];
  return [
    ...across(percentHeaderRow, 1, [
      textCell(texts.kinds.percent, "heading"),
      ...years.map((year) => textCell(String(year), "heading")),
    ]),
    {
      row: percentHeaderRow,
      column: percentColumn(years.length),
      cell: textCell(texts.thereafter, "heading"),
    },
    ...percents.flatMap((line) => basisCells(line, context)),
    ...percentRows.flatMap((each) => percentCells(each, context)),
  ];
}

/** The first lines stand in the row below, as on their own sheet. */
const headerRow = 5;

/** What the other sheets are made from: which line applies where, and what holds after the last year. */
export function calculationSheet(context: Context): Sheet {
  const { frame, layout } = context;
  const { texts, scenarios, model } = frame;
  const { calculation, lines } = layout;
  const labels = [
    texts.line,
    ...scenarios.map(({ label }) => label),
    ...calculation.percents.map(({ label }) => texts.basisOf(label)),
    texts.furtherConditions,
    texts.quantityThereafter,
    texts.amountThereafter,
  ];
  const placed: Placed[] = [
    { row: 1, column: 1, cell: textCell(texts.sheets.calculation, "title") },
    { row: 2, column: 1, cell: textCell(model.plan.title, "subtitle") },
    { row: 3, column: 1, cell: priceCaption(context) },
    ...across(
      headerRow,
      1,
      labels.map((label) => textCell(label, "heading")),
    ),
    ...lines.blocks.map(({ kind, headingRow }): Placed => ({
      row: headingRow,
      column: 1,
      cell: textCell(texts.kinds[kind], "section"),
    })),
    ...model.lines.flatMap((line) => lineCells(line, lines.row.get(line.id) ?? 0, context)),
    ...percentBlock(context),
  ];
  const flags = calculation.furtherColumn - 1;
  return {
    name: texts.sheets.calculation,
    rows: rowsOf(placed),
    widths: [
      48,
      ...Array.from({ length: Math.max(flags, calculation.lastColumn - 3) }, () => 16),
      18,
      18,
    ].slice(0, calculation.lastColumn),
    freeze: { rows: headerRow, columns: 1 },
    print: { columns: calculation.lastColumn, titleRows: [1, headerRow] },
    tables: [],
    validations: [],
    charts: [],
  };
}
