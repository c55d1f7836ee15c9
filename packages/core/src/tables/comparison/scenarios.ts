import { sharedYears } from "../../comparison/index.js";
import { checkBasis, figure, type Outcome } from "../../evaluation/index.js";
import { equals, subtract, sum, type Ratio } from "../../exact/index.js";
import { fail } from "../../problem/index.js";
import { comparisonTexts } from "../../text/comparison/index.js";
import { sharedYearsNote, type ComparisonOptions } from "./comparison-context.js";
import { fteScale, moneyCorner, moneyScale, subjectOfView, textsOf } from "../context.js";
import { printGrid, type GridRow, type Scale } from "../grid.js";
import { notesOnCost } from "../notes.js";
import { signed, type Signs } from "../signs.js";
import type { Row, Table } from "../table.js";
import { columnParentsOf, totalColumn, yearColumns } from "../year-columns.js";

/**
 * How scenarios are printed side by side.
 *
 * @example
 * ```ts
 * const options: ScenariosOptions = { locale: "da", unit: "mio" };
 * scenarios([evaluate(examplePlan), evaluate(examplePlan, { scenario: "begge" })], options).corner; //=> "mio. kr. – 2012 p/l"
 * ```
 */
export type ScenariosOptions = Omit<ComparisonOptions, "names" | "footing">;

/** Whether the printed change of a scenario is not the difference between the printed costs. */
function deviates(costs: readonly Row[], changes: readonly Row[], signs?: Signs): boolean {
  const printed = (row: Row | undefined, column: number): Ratio | undefined => {
    const cell = row?.cells[column];
    return cell?.kind === "figure" ? cell.printed : undefined;
  };
  return changes.some((change, at) =>
    change.cells.some((_, column) => {
      const [first, later] = [printed(costs[0], column), printed(costs[at + 1], column)];
      const shown = printed(change, column);
      return first && later && shown && !equals(signed(subtract(later, first), signs), shown);
    }),
  );
}

/** The figures of each outcome, year by year. */
const figuresOf = (
  outcomes: readonly Outcome[],
  years: readonly number[],
  measure: "cost" | "fte",
): Ratio[][] =>
  outcomes.map((outcome) =>
    years.map((year) => figure(outcome, { measure, where: {}, year }).value),
  );

/** Outcomes of one plan share what they rest on. */
const byPlan = (outcomes: readonly Outcome[]): Outcome[][] =>
  [...new Set(outcomes.map(({ plan }) => plan))].map((plan) =>
    outcomes.filter((outcome) => outcome.plan === plan),
  );

const withSum = (values: readonly Ratio[]): Ratio[] => [...values, sum(values)];

/**
 * Several scenarios in one table: what each costs, how much each differs from the first, and its FTE.
 *
 * @param outcomes - the scenarios, in the same prices; the first is what the others are compared with
 * @param options - language, unit and signs
 * @returns the table; amounts in `options.unit` with the sum of the years, in fixed prices
 * @throws ProblemError `currenciesDiffer`, `priceLevelMismatch` or `noSharedYears` when they cannot be
 *   compared, `fixedPricesOnly` in current prices, `emptyList` for no outcome at all
 * @example
 * ```ts
 * const all = [evaluate(examplePlan), evaluate(examplePlan, { scenario: "begge" })];
 * const rows = renderTable(scenarios(all, { locale: "da" }), { format: "csv" }).split("\r\n");
 * rows[2]; //=> "Vedtaget budget;12500;12500;12500;12500;50000"
 * rows[5]; //=> "Begge forslag;8500;8500;8500;8500;34000"
 * rows[8]; //=> "Begge forslag;42;42;42;42;"
 * ```
 */
export function scenarios(outcomes: readonly Outcome[], options: ScenariosOptions): Table {
  const [first, ...others] = outcomes;
  if (!first) return fail({ code: "emptyList", path: ["scenarios"] });
  checkBasis(first, { measure: "cost", where: {} });
  const texts = comparisonTexts[options.locale];
  const { locale, signs = "expenditure" } = options;
  const years = sharedYears(first, ...others);
  const names = outcomes.map((outcome) => subjectOfView(outcome, locale));
  const columns = [...yearColumns({ years }), totalColumn(options)];
  const costs = figuresOf(outcomes, years, "cost").map(withSum);
  const changes = costs
    .slice(1)
    .map((values) =>
      values.map((value, at) => signed(subtract(value, costs[0]?.[at] ?? value), signs)),
    );
  const fte = figuresOf(outcomes, years, "fte");
  const print = (values: readonly (readonly Ratio[])[], labels: readonly string[], scale: Scale) =>
    printGrid(
      {
        rows: values.map((row, at): GridRow => ({
          kind: "line",
          label: labels[at] ?? "",
          values: row,
        })),
        columnParents: columnParentsOf(columns),
        scale,
      },
      columns.map(({ id }) => id),
      "independent",
    );
  const money = moneyScale(options, costs.flat());
  const printed = {
    costs: print(costs, names, money),
    changes: print(changes, names.slice(1), money),
    fte: print(fte, names, fteScale(fte.flat())),
  };
  const section = (label: string): Row => ({ kind: "section", label: `${label}:`, cells: [] });
  const needsNote =
    printed.costs.needsNote ||
    printed.changes.needsNote ||
    deviates(printed.costs.rows, printed.changes.rows, signs);
  return {
    id: "scenarios",
    locale,
    caption: texts.captions.scenarios(first.plan.title),
    corner: moneyCorner(first, options),
    columns,
    rows: [
      section(texts.measures.cost),
      ...printed.costs.rows,
      ...(changes.length === 0
        ? []
        : [section(texts.changeFrom[signs](names[0] ?? "")), ...printed.changes.rows]),
      section(texts.measures.fte),
      ...printed.fte.rows,
    ],
    notes: [
      ...(needsNote ? [textsOf(options).roundingNote] : []),
      ...(signs === "saving" ? [texts.savingsPositive] : []),
      ...sharedYearsNote(outcomes, years, locale),
      ...notesOnCost(byPlan(outcomes), {}, locale),
    ],
  };
}
