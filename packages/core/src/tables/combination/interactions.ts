import type { Interactions } from "../../combination/index.js";
import { combinationTexts } from "../../text/combination/index.js";
import { namesOf, numberNotes, sourceNotes } from "./combination-notes.js";
import type { CombinationTableOptions } from "./combinations.js";
import { moneyCorner, moneyScale, textsOf } from "../context.js";
import { printGrid, type GridRow } from "../grid.js";
import { signed } from "../signs.js";
import type { Table } from "../table.js";
import { columnParentsOf, totalColumn, yearColumns } from "../year-columns.js";

/**
 * The pairs of proposals whose effect together is not the sum of their effects alone, with the
 * difference per year and in total.
 *
 * @param result - the interactions of a plan
 * @param options - language, unit, footing, and which direction is positive
 * @returns the table, changes of the own cost in `options.unit`
 * @throws ProblemError `unattainableFooting` for an expected figure that cannot be kept
 * @example
 * ```ts
 * const cut = { id: "to-procent", label: "2 pct.", percent: "-2" };
 * const saving = { id: "p", kind: "efficiency" as const, title: "To procent", percentages: [cut] };
 * const plan = { ...examplePlan, proposals: [...examplePlan.proposals!, saving] };
 * const table = interactionsTable(interactions(plan), { locale: "da" });
 * renderTable(table, { format: "csv" }).split("\r\n")[1]; //=> "Spareforslag til Budget 2012 + To procent;-70;-70;-70;-70;-280"
 * ```
 */
export function interactionsTable(
  { pairs, outcome }: Interactions,
  options: CombinationTableOptions,
): Table {
  const { locale, signs = "expenditure" } = options;
  const texts = combinationTexts[locale];
  const columns = [...yearColumns(outcome), totalColumn(options)];
  const rows = pairs.map(({ proposals, byYear, total }): GridRow => ({
    kind: "line",
    label: namesOf(outcome, proposals, locale),
    values: [...byYear.values(), total].map((value) => signed(value, signs)),
  }));
  const printed = printGrid(
    {
      rows,
      columnParents: columnParentsOf(columns),
      scale: moneyScale(
        options,
        rows.flatMap(({ values }) => values),
      ),
    },
    columns.map(({ id }) => id),
    options.footing ?? "independent",
    options.expected,
  );
  const ids = new Set(pairs.flatMap(({ proposals }) => proposals));
  return {
    id: "interactions",
    locale,
    caption: texts.interactionsCaption(outcome.plan.title),
    corner: moneyCorner(outcome, options),
    columns,
    rows: printed.rows,
    notes: [
      ...(printed.needsNote ? [textsOf(options).roundingNote] : []),
      ...(pairs.length === 0
        ? [texts.noPairsNote]
        : [
            `${texts.pairNote} ${texts.signNotes[signs]}`,
            ...numberNotes(outcome, ids, locale),
            ...sourceNotes(outcome, ids, locale),
          ]),
    ],
  };
}
