import { checkBasis, group, type Group, type Outcome } from "../evaluation/index.js";
import { sum, type Ratio } from "../exact/index.js";
import { figurePath, type Dimension } from "../expression/index.js";
import { cornerOf, scaleOf, subjectOfView, textsOf, type TableOptions } from "./context.js";
import { addRows, printGrid, type GridRow } from "./grid.js";
import { dimensionName, groupLabel } from "./group-label.js";
import { lineExpressions, notesOn } from "./notes.js";
import type { Column, Table } from "./table.js";
import { columnParentsOf, totalColumn, yearColumns } from "./year-columns.js";

/**
 * What a grouped table shows.
 *
 * @example
 * ```ts
 * const options: GroupedOptions = { locale: "da", by: ["unit"], measure: "fte" };
 * grouped(evaluate(examplePlan), options).rows.map(({ label }) => label); //=> ["Socialcentret", "I alt"]
 * ```
 */
export interface GroupedOptions extends TableOptions {
  /** What to group by, outermost first. */
  readonly by: readonly Dimension[];
  /** `cost` unless told. */
  readonly measure?: "cost" | "fte";
  /** A column with the sum of the years (cost in fixed prices only). */
  readonly total?: boolean;
}

/**
 * Any figures of an outcome, grouped by any dimensions, year by year, with their total.
 *
 * @param outcome - an evaluated plan
 * @param options - language, unit, footing, and what to group by
 * @returns the table: amounts in `options.unit`, or full-time equivalents
 * @throws ProblemError `fixedPricesOnly` for a total column in current prices, `unattainableFooting`
 *   for an expected figure that cannot be kept
 * @example
 * ```ts
 * const outcome = evaluate(examplePlan, { scenario: "begge" });
 * renderTable(grouped(outcome, { locale: "da", by: ["unit"] }), { format: "csv" }).split("\r\n").slice(1, 3); //=> ["Socialcentret;8500;8500;8500;8500", "Herbergerne;7500;7500;7500;7500"]
 * ```
 */
export function grouped(outcome: Outcome, options: GroupedOptions): Table {
  const { by, measure = "cost" } = options;
  const texts = textsOf(options);
  const columns: Column[] = [
    ...yearColumns(outcome),
    ...(options.total && measure === "cost" ? [totalColumn(options)] : []),
  ];
  const hasTotal = columns.length > outcome.years.length;
  if (hasTotal) checkBasis(outcome, { measure, where: {} });
  const groups = group(outcome, measure, by);
  const pathsOf = (where: Group["where"]): string[] => [
    ...outcome.years.map((year) => figurePath({ measure, where, year })),
    figurePath({ measure, where }),
  ];
  const lines = groups.map((each): GridRow => {
    const years = outcome.years.map((year) => each.byYear.get(year));
    const values: (Ratio | undefined)[] = hasTotal
      ? [...years, sum(years.flatMap((value) => value ?? []))]
      : years;
    return {
      kind: "line",
      label: groupLabel(each, by, [outcome], options.locale),
      values,
      // What lacks one of the dimensions (an amount has no role) is not a figure of its own.
      paths: by.every((dimension) => each.where[dimension] !== undefined)
        ? pathsOf(each.where)
        : [],
      parent: groups.length,
    };
  });
  const rows: GridRow[] = [
    ...lines,
    {
      kind: "total",
      label: texts.total,
      values: addRows(lines, columns.length),
      paths: pathsOf({}),
    },
  ];
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
  return {
    id: "grouped",
    locale: options.locale,
    caption: texts.captions.grouped(
      subjectOfView(outcome, options.locale),
      texts.measures[measure],
      by.map((dimension) => dimensionName(dimension, texts)).join(", "),
    ),
    corner: cornerOf(measure, outcome, options),
    columns,
    rows: printed.rows,
    notes: [
      ...(printed.needsNote ? [texts.roundingNote] : []),
      ...notesOn(
        lineExpressions(outcome, outcome.model.lines, {
          measure,
          units: by.includes("unit"),
          funding: by.includes("funding"),
        }),
        outcome,
        options.locale,
      ),
    ],
  };
}
