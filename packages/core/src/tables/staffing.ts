import { figure, type Outcome } from "../evaluation/index.js";
import { isZero } from "../exact/index.js";
import { figurePath, valuesOf, type FigureQuery } from "../expression/index.js";
import { noUnit } from "../model/index.js";
import type { Locale } from "../text/locale.js";
import type { TableTexts } from "../text/tables/index.js";
import { fteScale, ownerTitle, subjectOfView, textsOf } from "./context.js";
import { printGrid, type GridRow } from "./grid.js";
import { lineExpressions, notesOn } from "./notes.js";
import type { Table } from "./table.js";
import { separateColumns, yearColumns } from "./year-columns.js";

function row(
  outcome: Outcome,
  label: string,
  kind: GridRow["kind"],
  where: FigureQuery["where"],
  parent?: number,
): GridRow {
  const queries = outcome.years.map((year): FigureQuery => ({ measure: "fte", where, year }));
  return {
    kind,
    label,
    values: queries.map((query) => figure(outcome, query).value),
    paths: queries.map(figurePath),
    ...(parent === undefined ? {} : { parent }),
  };
}

const isEmpty = ({ values }: GridRow): boolean =>
  values.every((value) => value === undefined || isZero(value));

/** One role: what each owner brings, the sum, and how it is divided between units. */
function roleRows(role: string, outcome: Outcome, texts: TableTexts, offset: number): GridRow[] {
  const { model, plan } = outcome;
  const owners = valuesOf(model, "proposal")
    .map((owner) =>
      row(outcome, ownerTitle(outcome, owner, texts), "line", { proposal: owner, role }),
    )
    .filter((each) => !isEmpty(each));
  if (owners.length === 0) return [];
  const units = valuesOf(model, "unit")
    .filter((unit) => unit !== noUnit)
    .map((unit) => {
      const label = plan.units?.find(({ id }) => id === unit)?.label ?? unit;
      return row(outcome, texts.ofWhich(label), "line", { role, unit });
    })
    .filter((each) => !isEmpty(each));
  if (owners.length === 1 && units.length <= 1) return [row(outcome, role, "line", { role })];
  const totalAt = offset + owners.length + 1;
  return [
    { kind: "section", label: role, values: [] },
    ...owners.map((each) => ({ ...each, parent: totalAt })),
    row(outcome, texts.roleTotal(role), "subtotal", { role }),
    ...units,
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
    (sofar, role) => [...sofar, ...roleRows(role, outcome, texts, sofar.length)],
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
    caption: texts.captions.staffing(subjectOfView(outcome, texts)),
    corner: texts.fte,
    columns,
    rows: printed.rows,
    notes: [
      ...(printed.needsNote ? [texts.roundingNote] : []),
      ...notesOn(lineExpressions(outcome, lines, "fte"), outcome, options.locale),
    ],
  };
}
