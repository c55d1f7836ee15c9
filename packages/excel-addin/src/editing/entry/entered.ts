import type { Plan, Problem, ProblemPath } from "@aarsvaerk/core";
import { edited } from "../plan/edited.js";

/** The plan with what a form says, or what is wrong with the form, by path from what it is about. */
export type Entered =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Checks a plan that a form has made. What is wrong outside the form's own part keeps its whole path. */
export function entered(tried: Plan, part: ProblemPath): Entered {
  const result = edited(tried);
  if (result.ok) return result;
  const problems = result.problems.map((problem) => {
    const isOwn = part.every((step, at) => problem.path[at] === step);
    return isOwn ? { ...problem, path: problem.path.slice(part.length) } : problem;
  });
  return { ok: false, problems };
}
