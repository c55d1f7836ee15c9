import { figurePath, type Ratio } from "@aarsvaerk/core";
import { subtract, sum } from "@aarsvaerk/core/calculation";
import { scenarioColumn } from "../layout/assumptions-layout.js";
import { addressOf, rangeReference, referenceTo } from "../sheet/address.js";
import type { CellFormat } from "../sheet/cell.js";
import type { Chart } from "../sheet/chart.js";
import { formulaCell, textCell } from "../sheet/cells.js";
import { across, rowsOf, type Placed } from "../sheet/place-cells.js";
import type { Cell, Sheet } from "../sheet/workbook.js";
import { cornerCell } from "./captions.js";
import { blockRange, type Context } from "./context.js";
import { fixedPriceCell } from "./fixed-prices.js";
import { figureIn } from "./scenario-values.js";

const firstYear = 2;

/** What the lines that apply in a scenario come to in a column. */
function scenarioFormula(
  scenario: number,
  measure: "cost" | "fte",
  position: number,
  context: Context,
): string {
  const { frame, layout } = context;
  const { comparison: sheet, calculation } = frame.texts.sheets;
  const { lines } = layout;
  const column = measure === "cost" ? lines.amountColumn(position) : lines.quantityColumn(position);
  const flags = scenarioColumn(scenario);
  const terms = lines.blocks
    .filter(({ kind }) => kind === "staff" || (kind === "amount" && measure === "cost"))
    .map(
      (block) =>
        `SUMPRODUCT(${blockRange(block, flags, sheet, context, calculation)},${blockRange(block, column, sheet, context)})`,
    );
  const at = (row: number, of: number) =>
    referenceTo({ sheet: calculation, row, column: of }, sheet);
  const percents =
    measure === "fte"
      ? []
      : layout.calculation.percentRows
          .filter((each) => each.scenario === scenario)
          .map(
            ({ line, row }) =>
              `${at(lines.row.get(line.id) ?? 0, flags)}*${at(row, firstYear + position)}`,
          );
  return [...terms, ...percents].join("+") || "0";
}

interface BlockRow {
  readonly label: string;
  readonly formulas: readonly string[];
  readonly values: readonly Ratio[];
  /** The figures of the core that they are. */
  readonly about?: readonly Pick<Cell, "figureWith">[];
}

/** A row of years, with their sum where they can be added. */
function rowCells(
  { label, formulas, values, about }: BlockRow,
  row: number,
  format: CellFormat,
  withTotal: boolean,
  context: Context,
): Placed[] {
  const last = firstYear + formulas.length - 1;
  const years = `${addressOf({ row, column: firstYear })}:${addressOf({ row, column: last })}`;
  return across(row, 1, [
    textCell(label, "label"),
    ...formulas.map((formula, at) =>
      formulaCell(formula, values[at] ?? sum([]), format, "output", about?.[at]),
    ),
    ...(withTotal
      ? [
          fixedPriceCell(
            { formula: `ROUND(SUM(${years}),2)`, value: () => sum(values) },
            context,
            format,
            "subtotal",
          ),
        ]
      : []),
  ]);
}

function blocks(context: Context): Placed[] {
  const { frame, layout } = context;
  const { scenarios, years, texts } = frame;
  const { cost, change, fte } = layout.comparison;
  const valuesOf = (measure: "cost" | "fte", scenario: number) =>
    years.map((year) =>
      figureIn(measure, year, scenarios[scenario]?.adopted ?? new Set(), context),
    );
  const first = valuesOf("cost", 0);
  const aboutOf = (measure: "cost" | "fte", scenario: number) => {
    const adopted = [...(scenarios[scenario]?.adopted ?? [])];
    return years.map((year) => ({
      figureWith: { path: figurePath({ measure, where: {}, year }), adopted },
    }));
  };
  const section = (row: number, label: string): Placed => ({
    row,
    column: 1,
    cell: textCell(label, "section"),
  });
  const formulasOf = (measure: "cost" | "fte", scenario: number) =>
    years.map((_, position) => scenarioFormula(scenario, measure, position, context));
  return [
    ...scenarios.flatMap(({ label }, scenario) =>
      rowCells(
        {
          label,
          formulas: formulasOf("cost", scenario),
          values: valuesOf("cost", scenario),
          about: aboutOf("cost", scenario),
        },
        cost + scenario,
        "thousands",
        true,
        context,
      ),
    ),
    ...(scenarios.length > 1
      ? [section(change - 1, texts.changeFrom(scenarios[0]?.label ?? ""))]
      : []),
    ...scenarios.slice(1).flatMap(({ label }, at) => {
      const values = valuesOf("cost", at + 1);
      const formulas = years.map((_, position) => {
        const column = firstYear + position;
        const [after, before] = [
          addressOf({ row: cost + at + 1, column }),
          addressOf({ row: cost, column }, "row"),
        ];
        // Whole øre less whole øre: rounding takes away what binary arithmetic has added.
        return `ROUND(${after}-${before},2)`;
      });
      const changes = values.map((value, position) => subtract(value, first[position] ?? value));
      return rowCells(
        { label, formulas, values: changes },
        change + at,
        "thousands",
        true,
        context,
      );
    }),
    section(fte - 1, texts.fte),
    ...scenarios.flatMap(({ label }, scenario) =>
      rowCells(
        {
          label,
          formulas: formulasOf("fte", scenario),
          values: valuesOf("fte", scenario),
          about: aboutOf("fte", scenario),
        },
        fte + scenario,
        "fte",
        false,
        context,
      ),
    ),
  ];
}

function chartOf({ frame, layout }: Context): Chart {
  const { texts, scenarios, years, outcome } = frame;
  const sheet = texts.sheets.comparison;
  const { cost, chart } = layout.comparison;
  const last = firstYear + years.length - 1;
  const rowRange = (row: number) =>
    rangeReference({ sheet, row, column: firstYear }, { row, column: last }, "");
  return {
    kind: "columns",
    title: texts.comparison(outcome.plan.title),
    description: texts.chartDescription,
    categories: rowRange(cost - 1),
    series: scenarios.map(({ label }, at) => ({ label, values: rowRange(cost + at) })),
    place: `A${String(chart.first)}:${addressOf({ row: chart.last, column: last + 1 })}`,
    unit: texts.chartUnit,
  };
}

/** Scenarios side by side: cost, change from the first, FTE; and the chart of them. */
export function comparisonSheet(context: Context): Sheet {
  const { frame, layout } = context;
  const { texts, years, model } = frame;
  const placed: Placed[] = [
    { row: 1, column: 1, cell: textCell(texts.sheets.comparison, "title") },
    { row: 2, column: 1, cell: textCell(model.plan.title, "subtitle") },
    ...across(layout.comparison.cost - 1, 1, [
      cornerCell(context),
      ...years.map((year) => textCell(String(year), "heading")),
      textCell(texts.allYears, "heading"),
    ]),
    ...blocks(context),
  ];
  return {
    name: texts.sheets.comparison,
    rows: rowsOf(placed),
    widths: [44, ...years.map(() => 13), 14],
    freeze: { rows: layout.comparison.cost - 1, columns: 1 },
    print: { columns: years.length + 2, titleRows: [1, layout.comparison.cost - 1] },
    tables: [],
    validations: [],
    charts: [chartOf(context)],
  };
}
