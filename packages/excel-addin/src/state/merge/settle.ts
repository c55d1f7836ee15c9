import { parsePlan, type Plan, type Problem } from "@aarsvaerk/core";
import type { InputChange } from "@aarsvaerk/workbook";
import type { Conflict, SheetsState } from "../pane-state.js";
import { entryOf } from "./entry-of.js";
import { isSameValue } from "./input-now.js";
import { restored } from "./restored.js";
import { stillOpen } from "./still-open.js";
import { withChanges } from "./taking.js";

export type Settled =
  | { readonly ok: true; readonly plan: Plan; readonly sheets: SheetsState }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const others = <Of extends InputChange>(list: readonly Of[], change: InputChange): readonly Of[] =>
  list.filter(({ path }) => path !== change.path);

/** The pane keeps what it holds; the sheet is told at the next writing. */
const keepPane = (sheets: SheetsState, plan: Plan, conflict: Conflict): Settled => ({
  ok: true,
  plan,
  sheets: {
    ...sheets,
    conflicts: others(sheets.conflicts, conflict),
    taken: others(sheets.taken, conflict),
    turnedDown: [...others(sheets.turnedDown, conflict), conflict],
  },
});

/** The plan with what was removed in the pane put back as it was written. */
function withRemoved(sheets: SheetsState, plan: Plan, { path }: Conflict): Plan {
  const document = restored(plan, sheets.written?.plan, path.split("/"));
  const parsed = parsePlan(document);
  return parsed.ok ? parsed.value : plan;
}

/** What is taken together: first the change alone, then with all that was changed of the same entry. */
function bundles(sheets: SheetsState, conflict: Conflict): readonly (readonly InputChange[])[] {
  const entry = entryOf(conflict.path);
  const ofEntry = (list: readonly InputChange[]) =>
    list.filter(({ path }) => entryOf(path) === entry);
  const together = ofEntry(sheets.conflicts);
  // What was put back is as it was written, without what was taken from cells since.
  return conflict.why === "gone"
    ? [[...ofEntry(sheets.taken), ...together]]
    : [[conflict], together];
}

function keepSheet(sheets: SheetsState, plan: Plan, conflict: Conflict): Settled {
  const before = conflict.why === "gone" ? withRemoved(sheets, plan, conflict) : plan;
  const attempts = bundles(sheets, conflict).map((changes) => withChanges(before, changes));
  const done = attempts.find(({ ok }) => ok) ?? attempts[0];
  if (!done?.ok) return { ok: false, problems: done?.problems ?? [] };
  return { ok: true, ...withAgreed(sheets, done.plan) };
}

/** An edited plan: conflicts in which pane and sheet have come to agree are none any more. */
export function withAgreed(
  sheets: SheetsState,
  plan: Plan,
): { readonly plan: Plan; readonly sheets: SheetsState } {
  if (sheets.conflicts.length === 0) return { plan, sheets };
  const { conflicts, agreed } = stillOpen(sheets.conflicts, plan);
  const paths = new Set(agreed.map(({ path }) => path));
  const apart = (list: readonly InputChange[]) => list.filter(({ path }) => !paths.has(path));
  return {
    plan,
    sheets: {
      ...sheets,
      conflicts,
      taken: [...apart(sheets.taken), ...agreed.filter((each) => !isSameValue(each.old, each.new))],
      turnedDown: apart(sheets.turnedDown),
    },
  };
}

/** Settles a conflict the way the user chose, if the plan holds together then. */
export function settle(
  sheets: SheetsState,
  plan: Plan,
  path: string,
  keep: "sheet" | "pane",
): Settled {
  const conflict = sheets.conflicts.find((each) => each.path === path);
  if (!conflict) return { ok: true, plan, sheets };
  return keep === "pane" ? keepPane(sheets, plan, conflict) : keepSheet(sheets, plan, conflict);
}
