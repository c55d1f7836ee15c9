import type { Portfolio, PortfolioPlan } from "../../portfolio/index.js";
import { portfolioTexts } from "../../text/portfolio/index.js";
import { scaleOf, textsOf } from "../context.js";
import { printGrid } from "../grid.js";
import { dimensionName } from "../group-label.js";
import { lineExpressions, notesOnPlans } from "../notes.js";
import {
  consolidatedColumns,
  consolidatedRows,
  isGrouped,
  type ConsolidatedOptions,
} from "./consolidated-rows.js";
import {
  adoptionNotes,
  missingYearsNotes,
  plansText,
  portfolioCorner,
} from "./portfolio-context.js";
import type { Table } from "../table.js";
import { columnParentsOf } from "../year-columns.js";

const notesOnFigures = (
  plans: readonly PortfolioPlan[],
  { by = [], measure = "cost", locale }: ConsolidatedOptions,
): string[] =>
  notesOnPlans(
    plans.map(({ outcome }) => [
      {
        outcome,
        expressions: lineExpressions(outcome, outcome.model.lines, {
          measure,
          units: by.includes("unit"),
          funding: by.includes("funding"),
        }),
      },
    ]),
    locale,
  );

/**
 * Many plans in one table, year by year with their total: a row for each plan, or for each unit, control
 * area, payer … across the plans. A plan's row is empty in the years that the plan does not cover.
 *
 * @param portfolio - consolidated plans
 * @param options - language, unit, footing, signs, and what the rows are
 * @returns the table: amounts in `options.unit` at the portfolio's price level, or full-time equivalents
 * @throws ProblemError `unknownFigure` for an account that no plan has or for FTE by funding,
 *   `unattainableFooting` for an expected figure that cannot be kept
 * @example
 * ```ts
 * const later = { ...examplePlan, years: { first: 2013, count: 4 } };
 * const both = consolidate([{ name: "a", plan: examplePlan }, { name: "b", plan: later }]);
 * const table = consolidatedTable(both, { locale: "da", unit: "mio", total: true });
 * renderTable(table, { format: "csv" }).split("\r\n").slice(1, 4); //=> ["a;12,5;12,5;12,5;12,5;;50,0", "b;;12,5;12,5;12,5;12,5;50,0", "I alt;12,5;25,0;25,0;25,0;12,5;100,0"]
 * table.notes[0]; //=> "Ingen tal for 2016: a."
 * ```
 */
export function consolidatedTable(portfolio: Portfolio, options: ConsolidatedOptions): Table {
  const { by, measure = "cost", locale, signs } = options;
  const texts = textsOf(options);
  const own = portfolioTexts[locale];
  const columns = consolidatedColumns(portfolio, options);
  const rows = consolidatedRows(portfolio, options);
  const values = rows.flatMap((row) => row.values);
  const printed = printGrid(
    {
      rows,
      columnParents: columnParentsOf(columns),
      scale: scaleOf(measure, options, values),
    },
    columns.map(({ id }) => id),
    options.footing ?? "independent",
    options.expected,
  );
  const rowsAre = isGrouped(by)
    ? by.map((dimension) => dimensionName(dimension, texts))
    : [own.plan];
  return {
    id: "consolidated",
    locale,
    caption: own.captions.consolidated(
      texts.measures[measure],
      rowsAre.join(", "),
      plansText(portfolio, locale),
    ),
    corner: measure === "cost" ? portfolioCorner(portfolio, options) : texts.fte,
    columns,
    rows: printed.rows,
    notes: [
      ...(printed.needsNote ? [texts.roundingNote] : []),
      ...missingYearsNotes(portfolio, locale),
      ...adoptionNotes(portfolio, locale),
      ...(signs === "saving" && measure === "cost" ? [own.savingsPositive] : []),
      ...notesOnFigures(portfolio.plans, options),
    ],
  };
}
