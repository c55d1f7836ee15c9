import { inputPlace, ProblemError, withInputs, type Plan, type Problem } from "@aarsvaerk/core";
import type { ReadingFinding } from "./finding.js";
import { finding } from "./findings.js";
import type { InputChange } from "./plan-reading.js";

type Applied =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly findings: readonly ReadingFinding[] };

type Steps = Problem["path"];

const startsWith = (path: Steps, start: Steps): boolean =>
  start.every((step, at) => path[at] === step);

/** The changed cells that a problem is about: those it names, or that stand below what it names. */
function refusals(problem: Problem, changes: readonly { change: InputChange; place: Steps }[]) {
  const about = changes.filter(
    ({ place }) => startsWith(problem.path, place) || startsWith(place, problem.path),
  );
  if (problem.path.length === 0 || about.length === 0)
    return [finding("changeRefused", "", { problem })];
  return about.map(({ change: { address, label, old, new: found } }) =>
    finding("changeRefused", address, {
      label,
      found,
      expected: old,
      problem,
    }),
  );
}

/** The plan with everything that was changed in the cells, or what stands in the way of it. */
export function applyChanges(plan: Plan, changes: readonly InputChange[]): Applied {
  try {
    const edits = changes.map(({ path, new: value }) => ({
      path,
      ...(value === undefined ? {} : { value }),
    }));
    return { ok: true, plan: changes.length === 0 ? plan : withInputs(plan, edits) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const placed = changes.map((change) => ({
      change,
      place: inputPlace(plan, change.path).place,
    }));
    return { ok: false, findings: error.problems.flatMap((each) => refusals(each, placed)) };
  }
}
