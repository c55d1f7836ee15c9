import { figure, type Outcome } from "../evaluation/index.js";
import { exact, zero, type Ratio } from "../exact/index.js";
import type { Input } from "../model/index.js";
import { formatNumber } from "../money/index.js";
import { provenanceOf } from "../plan/index.js";
import { fail } from "../problem/index.js";
import type { Locale } from "../locale/index.js";
import { textsOf } from "./context.js";
import { notesOn } from "./notes.js";
import { emptyCell, textCell, type Cell, type Table } from "./table.js";

type Matrix = NonNullable<Outcome["plan"]["staffingMatrix"]>;
type Entry = Matrix["entries"][number];

/** FTE of an entry: as stated, or what the role comes to in the first year of the view. */
function fteOf({ fte, role }: Entry, outcome: Outcome): Ratio | undefined {
  if (fte !== undefined) return exact(fte);
  if (role === undefined) return undefined;
  const year = outcome.plan.years.first;
  return figure(outcome, { measure: "fte", where: { role }, year }).value;
}

/** An entry as an input, so that its source stands in the notes like any other's. */
const citedIn = (entry: Pick<Entry, "source" | "page" | "assumption">): Input => ({
  value: zero,
  quantity: "fte",
  path: ["staffingMatrix"],
  provenance: provenanceOf(entry),
  implied: true,
});

/**
 * The staffing matrix of a note (principskitse): actors down, functions across, who does what, with
 * FTE in brackets. An entry that names a role follows the scenario.
 *
 * @param outcome - an evaluated plan that has a `staffingMatrix`
 * @param options - language
 * @returns the table; full-time equivalents stand in the texts
 * @throws ProblemError `notPossible` when the plan has no staffing matrix
 * @example
 * ```ts
 * const matrix = {
 *   title: "Principskitse", actors: [{ id: "sck", label: "SCK" }], functions: [{ id: "kontakt", label: "Kontakt" }],
 *   entries: [{ actor: "sck", functions: ["kontakt"], label: "Boligrådgivere", role: "Boligrådgivere" }],
 * };
 * const table = staffingMatrix(evaluate({ ...examplePlan, staffingMatrix: matrix }), { locale: "da" });
 * renderTable(table, { format: "csv" }); //=> "Aktør;Kontakt\r\nSCK;Boligrådgivere (25)\r\n"
 * ```
 */
export function staffingMatrix(outcome: Outcome, options: { readonly locale: Locale }): Table {
  const { locale } = options;
  const texts = textsOf(options);
  const matrix = outcome.plan.staffingMatrix;
  if (!matrix)
    return fail({
      code: "notPossible",
      path: ["staffingMatrix"],
      found: "–",
      expected: ["staffingMatrix"],
    });
  const words = (entry: Entry): string => {
    const fte = fteOf(entry, outcome);
    return fte
      ? `${entry.label} (${formatNumber(fte, { locale, maximumDecimals: 2 })})`
      : entry.label;
  };
  const cell = (actor: string, task: string): Cell => {
    const entries = matrix.entries.filter(
      (entry) => entry.actor === actor && entry.functions.includes(task),
    );
    return entries.length === 0 ? emptyCell : textCell(entries.map(words).join("; "));
  };
  return {
    id: "staffing-matrix",
    locale,
    caption: texts.captions.staffingMatrix(matrix.title),
    corner: matrix.corner ?? texts.actor,
    columns: matrix.functions.map(({ id, label, group }) => ({
      id,
      label: group === undefined ? label : `${group}: ${label}`,
      kind: "text",
    })),
    rows: matrix.actors.map((actor) => ({
      kind: "line",
      label: actor.label,
      cells: matrix.functions.map(({ id }) => cell(actor.id, id)),
    })),
    notes: [
      ...(matrix.notes ?? []),
      ...notesOn(
        [matrix, ...matrix.entries.filter(({ fte }) => fte !== undefined)].map((entry) => ({
          op: "input",
          input: citedIn(entry),
        })),
        outcome,
        locale,
      ),
    ],
  };
}
