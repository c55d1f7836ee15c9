import { ProblemError, withInputs, type Plan, type Problem } from "@aarsvaerk/core";
import type { InputChange } from "@aarsvaerk/workbook";
import type { Conflict } from "../pane-state.js";
import { entryOf } from "./entry-of.js";
import { inputNow } from "./input-now.js";

type Attempt =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The plan with what cells say, if it holds together. */
export function withChanges(plan: Plan, changes: readonly InputChange[]): Attempt {
  if (changes.length === 0) return { ok: true, plan };
  try {
    const edits = changes.map(({ path, new: value }) => ({
      path,
      ...(value === undefined ? {} : { value }),
    }));
    return { ok: true, plan: withInputs(plan, edits) };
  } catch (error) {
    if (error instanceof ProblemError) return { ok: false, problems: error.problems };
    throw error;
  }
}

const refusedBy = (plan: Plan, change: InputChange, problems: readonly Problem[]): Conflict => {
  const { value } = inputNow(plan, change.path);
  return { ...change, why: "refused", problems, ...(value === undefined ? {} : { inPane: value }) };
};

/** The plan with as many of the changes as it holds together with; changes of one entry go together. */
export function taking(
  pane: Plan,
  changes: readonly InputChange[],
): { readonly plan: Plan; readonly refused: readonly Conflict[] } {
  const together = withChanges(pane, changes);
  if (together.ok) return { plan: together.plan, refused: [] };
  const entries = new Set(changes.map(({ path }) => entryOf(path)));
  let plan = pane;
  const refused: Conflict[] = [];
  for (const entry of entries) {
    const ofEntry = changes.filter(({ path }) => entryOf(path) === entry);
    const attempt = withChanges(plan, ofEntry);
    if (attempt.ok) ({ plan } = attempt);
    else refused.push(...ofEntry.map((change) => refusedBy(pane, change, attempt.problems)));
  }
  return { plan, refused };
}
