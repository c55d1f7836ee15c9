import {
  evaluate,
  ProblemError,
  type Outcome,
  type Plan,
  type Problem,
  type View,
} from "@aarsvaerk/core";
import { perPlan } from "./per-plan.js";

/** A plan in a view, or why it cannot be shown in it: an index year is missing, say. */
export type Shown =
  | { readonly ok: true; readonly outcome: Outcome }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The figures of a plan in a view; worked out once for each. @throws ProblemError as `evaluate` does */
export const outcomeIn = perPlan((plan: Plan, view: View): Outcome => evaluate(plan, view));

/** The same, or why it cannot be shown. */
export const outcomeOf = perPlan((plan: Plan, view: View): Shown => {
  try {
    return { ok: true, outcome: outcomeIn(plan, view) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { ok: false, problems: error.problems };
  }
});
