import { exact, type Ratio } from "../exact/index.js";
import type { Plan } from "../plan/index.js";
import { adoptionAt } from "./adoption.js";
import { valueAt } from "./plan-document.js";
import { findInput } from "./with-input.js";

/**
 * Tells what a plan states for one input.
 *
 * @param plan - a plan that `parsePlan` accepted
 * @param path - the path, as `withInputs` takes it
 * @returns a number in its base unit (kr., FTE, per cent; 0 or 1 for whether a scenario adopts a proposal),
 *   or an ISO date; nothing where the plan leaves the input out
 * @throws ProblemError `unknownReference` for a step that the plan does not have, `unknownFigure` for a place
 *   where no input stands
 * @example
 * ```ts
 * inputValue(examplePlan, "rates/aarsvaerk/amount"); //=> exact("500000")
 * inputValue(examplePlan, "proposals/intensiveret-indsats/staffing/koordinatorer/starts"); //=> undefined
 * inputValue(examplePlan, "rates/aarsverk/amount"); //=> throws unknownReference
 * ```
 */
export function inputValue(plan: Plan, path: string): Ratio | string | undefined {
  const adoption = adoptionAt(plan, path);
  if (adoption) {
    const adopted = valueAt(plan, adoption.steps) as readonly string[];
    return exact(adopted.includes(adoption.proposal) ? "1" : "0");
  }
  const { input } = findInput(plan, path);
  return input.value ?? input.stated;
}
