import type { Plan } from "../plan/index.js";
import type { ProblemPath } from "../problem/index.js";
import { adoptionAt } from "./adoption.js";
import { pathOf, stepsOf } from "./plan-document.js";

/**
 * Where an input stands in a plan, in two ways.
 *
 * @example
 * ```ts
 * const place: InputPlace = inputPlace(examplePlan, "rates/0/amount");
 * place.path; //=> "rates/aarsvaerk/amount"
 * ```
 */
export interface InputPlace {
  /** Keys and ids from the root, which stay the same when the plan's lists grow. */
  readonly path: string;
  /** Keys and positions, as a problem names its place. */
  readonly place: ProblemPath;
}

/**
 * Finds the place that the path of an input names, so that what is wrong with a plan can be told of it.
 *
 * @param plan - a plan that `parsePlan` accepted
 * @param path - the path, as `withInputs` takes it; positions may stand for ids
 * @returns the path by ids, and the place by positions
 * @throws ProblemError `unknownReference` for a step that the plan does not have
 * @example
 * ```ts
 * inputPlace(examplePlan, "proposals/1/staffing/0/fte").path; //=> "proposals/intensiveret-indsats/staffing/koordinatorer/fte"
 * inputPlace(examplePlan, "rates/aarsvaerk/amount").place; //=> ["rates", 0, "amount"]
 * ```
 */
export function inputPlace(plan: Plan, path: string): InputPlace {
  const adoption = adoptionAt(plan, path);
  if (adoption) {
    const { steps, scenario, proposal } = adoption;
    return { path: `scenarios/${scenario}/adopts/${proposal}`, place: steps };
  }
  const place = stepsOf(plan, path);
  return { path: pathOf(plan, place), place };
}
