import { evaluateWith, figure, type Outcome } from "../evaluation/index.js";
import { multiply, percentChange, ratio, subtract } from "../exact/index.js";
import { figurePath, type FigureQuery } from "../expression/index.js";
import { fail } from "../problem/index.js";
import { moneyCorner, moneyScale, subjectOfView, textsOf, type TableOptions } from "./context.js";
import { printGrid, type GridRow } from "./grid.js";
import { lineExpressions, notesOn } from "./notes.js";
import { percentCell } from "./percent-cell.js";
import type { Column, Table } from "./table.js";

/**
 * Recorded spending against the budget, line by line and year by year. Spending is in the prices of
 * its year, so the budget is restated to that year before the two are compared (rule 14).
 *
 * @param outcome - an evaluated plan with actuals
 * @param options - language and unit
 * @returns the table, amounts in current prices in `options.unit`
 * @throws ProblemError `notPossible` when the plan has no actuals; `missingIndexYear` or
 *   `missingSeries` when the budget cannot be restated
 * @example
 * ```ts
 * const plan = { ...examplePlan, actuals: [{ line: "koordinatorer", spent: { "2013": "5100000" } }] };
 * const table = actuals(evaluate(plan, { adopted: ["intensiveret-indsats"] }), { locale: "da", unit: "kr" });
 * renderTable(table, { format: "csv" }).split("\r\n")[1]; //=> "Koordinerende medarbejdere, 2013;5015000;5100000;85000;1,7"
 * ```
 */
export function actuals(
  outcome: Outcome,
  options: Pick<TableOptions, "locale" | "unit" | "decimals">,
): Table {
  const texts = textsOf(options);
  const { spent, line } = outcome.model;
  if (spent.size === 0)
    return fail({ code: "notPossible", path: ["actuals"], found: "–", expected: ["actuals"] });
  const nominal = evaluateWith(outcome, { priceLevel: "current" });
  const applies = (id: string): boolean => nominal.valuation.holds(line.get(id)?.condition);
  const entries = [...spent]
    .filter(([id]) => applies(id))
    .flatMap(([id, years]) =>
      [...years].map(([year, input]) => {
        const query: FigureQuery = { measure: "cost", where: { line: id }, year };
        const cost = line.get(id)?.cost;
        const sign = ratio(cost?.kind === "amount" ? BigInt(cost.direction) : 1n);
        return {
          label: `${line.get(id)?.label ?? id}, ${String(year)}`,
          path: figurePath(query),
          budget: figure(nominal, query).value,
          spent: multiply(sign, input.value),
        };
      }),
    );
  const rows = entries.map(({ label, path, budget, spent: paid }): GridRow => ({
    kind: "line",
    label,
    values: [budget, paid, subtract(paid, budget)],
    paths: [path],
  }));
  const columns: Column[] = [
    { id: "budget", label: texts.actual.budget, kind: "figure" },
    { id: "spent", label: texts.actual.spent, kind: "figure" },
    { id: "deviation", label: texts.actual.deviation, kind: "figure" },
  ];
  const printed = printGrid(
    {
      rows,
      columnParents: columns.map(() => undefined),
      scale: moneyScale(
        options,
        rows.flatMap(({ values }) => values),
      ),
    },
    columns.map(({ id }) => id),
    "independent",
  );
  const lines = [...spent.keys()].filter(applies).flatMap((id) => line.get(id) ?? []);
  return {
    id: "actuals",
    locale: options.locale,
    caption: texts.captions.actuals(subjectOfView(outcome, options.locale)),
    corner: moneyCorner(nominal, options),
    columns: [...columns, { id: "percent", label: texts.actual.percent, kind: "figure" }],
    rows: printed.rows.map((row, at) => {
      const entry = entries[at];
      return entry
        ? {
            ...row,
            cells: [...row.cells, percentCell(percentChange(entry.budget, entry.spent))],
          }
        : row;
    }),
    notes: [
      ...[...spent.keys()]
        .filter((id) => !applies(id))
        .map((id) => texts.actual.leftOut(line.get(id)?.label ?? id)),
      ...notesOn(
        [
          ...lineExpressions(nominal, lines, { measure: "cost" }),
          ...[...spent.values()].flatMap((years) =>
            [...years.values()].map((input) => ({ op: "input" as const, input })),
          ),
        ],
        nominal,
        options.locale,
      ),
    ],
  };
}
