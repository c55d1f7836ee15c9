import type { Outcome } from "../evaluation/index.js";
import { isZero } from "../exact/index.js";
import { valuesOf, type FigureQuery } from "../expression/index.js";
import { noUnit } from "../model/index.js";
import type { Locale } from "../locale/index.js";
import { nameOf } from "../text/names.js";
import { fteScale, subjectOfView, textsOf } from "./context.js";
import { figureRow } from "./figure-row.js";
import { printGrid, type GridRow } from "./grid.js";
import { lineExpressions, notesOn } from "./notes.js";
import type { Table } from "./table.js";
import { separateColumns, yearColumns } from "./year-columns.js";

const row = (
  outcome: Outcome,
  label: string,
  kind: GridRow["kind"],
  where: FigureQuery["where"],
): GridRow => ({ kind, label, ...figureRow(outcome, outcome.years, [where], "fte") });

const isEmpty = ({ values }: GridRow): boolean =>
  values.every((value) => value === undefined || isZero(value));

/** One role: what each owner brings, the sum, and how it is divided between units. */
function roleRows(role: string, outcome: Outcome, locale: Locale, offset: number): GridRow[] {
  const { model } = outcome;
  const texts = textsOf({ locale });
  const owners = valuesOf(model, "proposal")
    .map((owner) =>
      row(outcome, nameOf(model, "proposal", owner, locale), "line", { proposal: owner, role }),
    )
    .filter((each) => !isEmpty(each));
  if (owners.length === 0) return [];
  const units = valuesOf(model, "unit")
    .filter((unit) => unit !== noUnit)
    .map((unit) => {
      const label = nameOf(model, "unit", unit, locale);
      return row(outcome, texts.ofWhich(label), "line", { role, unit });
    })
    .filter((each) => !isEmpty(each));
  if (owners.length === 1 && units.length <= 1) return [row(outcome, role, "line", { role })];
  const totalAt = offset + owners.length + 1;
  return [
    { kind: "section", label: role, values: [] },
    ...owners.map((each) => ({ ...each, parent: totalAt })),
    row(outcome, texts.roleTotal(role), "subtotal", { role }),
    ...units.map((each) => ({ ...each, partOf: totalAt })),
  ];
}

/**
 * Staffing by role and year: the adopted budget, what each adopted proposal changes, the sum, and how
 * it is divided between the units.
 *
 * @param outcome - an evaluated plan
 * @param options - language
 * @returns the table, in full-time equivalents
 * @example
 * ```ts
 * const table = staffing(evaluate(examplePlan, { adopted: ["spareforslag-2012"] }), { locale: "da" });
 * table.rows.map(({ label }) => label); //=> ["Boligrådgivere", "Vedtaget budget", "Spareforslag til Budget 2012", "Boligrådgivere i alt", "heraf Socialcentret", "heraf Herbergerne"]
 * ```
 */
export function staffing(outcome: Outcome, options: { readonly locale: Locale }): Table {
  const texts = textsOf(options);
  const columns = yearColumns(outcome);
  const rows = valuesOf(outcome.model, "role").reduce<GridRow[]>(
    (sofar, role) => [...sofar, ...roleRows(role, outcome, options.locale, sofar.length)],
    [],
  );
  const scale = fteScale(rows.flatMap(({ values }) => values));
  const printed = printGrid(
    { rows, columnParents: separateColumns(columns), scale },
    columns.map(({ id }) => id),
    "independent",
  );
  const lines = outcome.model.lines.filter(({ cost }) => cost.kind === "staff");
  return {
    id: "staffing",
    locale: options.locale,
    caption: texts.captions.staffing(subjectOfView(outcome, options.locale)),
    corner: texts.fte,
    columns,
    rows: printed.rows,
    notes: [
      ...(printed.needsNote ? [texts.roundingNote] : []),
      ...notesOn(
        lineExpressions(outcome, lines, { measure: "fte", units: true }),
        outcome,
        options.locale,
      ),
    ],
  };
}
