import { ratio } from "@aarsvaerk/core";
import type { Line } from "@aarsvaerk/core/calculation";
import { scenarioColumn } from "../layout/assumptions-layout.js";
import { holdsWith, isPercent } from "../layout/frame.js";
import type { PercentRow } from "../layout/layout.js";
import { formulaCell, numberCell, textCell } from "../sheet/cells.js";
import { across, rowsOf, type Placed } from "../sheet/place-cells.js";
import type { Cell, Sheet } from "../sheet/workbook.js";
import { conditionFormula, type Context } from "./context.js";
import { basisColumn, percentFormula } from "./percentages.js";
import { percentIn } from "./scenario-values.js";

const flagOf = (isSet: boolean) => ratio(isSet ? 1n : 0n);

/** Whether the line applies in each scenario, and which percentages are taken of it. */
function flagCells(line: Line, row: number, context: Context): Placed[] {
  const { frame, layout } = context;
  const sheet = frame.texts.sheets.calculation;
  const inScenario = frame.scenarios.map(({ adopted }, position): Cell => {
    const formula = conditionFormula(line.condition, scenarioColumn(position), sheet, context);
    const value = flagOf(holdsWith(line.condition, adopted));
    return formula === undefined ? numberCell(value, "flag") : formulaCell(formula, value, "flag");
  });
  const basis = layout.percents.map((percent): Cell => {
    const { cost } = percent;
    const isIn = cost.kind === "percent" && !isPercent(line) && cost.of(line);
    return numberCell(flagOf(isIn), "flag");
  });
  return across(row, 1, [textCell(line.label, "label"), ...inScenario, ...basis]);
}

/** A percentage in one scenario, year by year. */
function percentCells({ line, scenario, row }: PercentRow, context: Context): Placed[] {
  const { frame } = context;
  const { texts, scenarios, years } = frame;
  const { label = "", adopted } = scenarios[scenario] ?? {};
  const sheet = texts.sheets.calculation;
  return across(row, 1, [
    textCell(texts.percentOf(line.label, label)),
    ...years.map((year, position) =>
      formulaCell(
        percentFormula(line, position, scenarioColumn(scenario), sheet, context),
        percentIn(line, year, adopted ?? new Set(), context),
        "ore",
      ),
    ),
  ]);
}

/** What the comparison is made from: which line applies where. The rows are those of the lines. */
export function calculationSheet(context: Context): Sheet {
  const { frame, layout } = context;
  const { texts, scenarios, years, model } = frame;
  const labels = [
    texts.line,
    ...scenarios.map(({ label }) => label),
    ...layout.percents.map(({ label }) => texts.basisOf(label)),
  ];
  const lastColumn = Math.max(
    labels.length,
    layout.percents.length > 0 ? 1 + years.length : 0,
    ...layout.percents.map((line) => basisColumn(line, context)),
  );
  const placed: Placed[] = [
    { row: 1, column: 1, cell: textCell(texts.sheets.calculation, "title") },
    { row: 2, column: 1, cell: textCell(model.plan.title, "subtitle") },
    ...across(
      3,
      1,
      labels.map((label) => textCell(label, "heading")),
    ),
    ...model.lines.flatMap((line) => flagCells(line, layout.lines.row.get(line.id) ?? 0, context)),
    ...(layout.percentRows.length === 0
      ? []
      : across(layout.lines.totalRow + 3, 1, [
          textCell(texts.percentages, "heading"),
          ...years.map((year) => textCell(String(year), "heading")),
        ])),
    ...layout.percentRows.flatMap((each) => percentCells(each, context)),
  ];
  return {
    name: texts.sheets.calculation,
    rows: rowsOf(placed),
    widths: [48, ...Array.from({ length: lastColumn - 1 }, () => 16)],
    freeze: { rows: 3, columns: 1 },
    print: { columns: lastColumn, titleRows: [1, 3] },
    tables: [],
    validations: [],
    charts: [],
  };
}
