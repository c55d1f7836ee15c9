import { parsePlan, type Plan } from "../plan/index.js";
import { fail, ProblemError, withNearest, type ProblemPath } from "../problem/index.js";
import { inputsOf } from "./inputs-of.js";
import { replaced, stepsOf } from "./plan-document.js";
import { inputAt, type StatedInput } from "./stated-input.js";

/** An input with its place in the plan. */
export interface FoundInput {
  readonly steps: ProblemPath;
  readonly input: StatedInput;
}

/** The inputs below a path or, where there are none, below the place it stands in. */
function near(inputs: readonly string[], path: string): readonly string[] {
  const below = inputs.filter((each) => each.startsWith(`${path}/`));
  const parent = path.slice(0, Math.max(path.lastIndexOf("/"), 0));
  if (below.length > 0) return below;
  return parent === "" ? inputs : near(inputs, parent);
}

/** Finds the input that a readable path names. */
export function findInput(plan: Plan, path: string): FoundInput {
  const steps = stepsOf(plan, path);
  const input = inputAt(plan, steps);
  if (input) return { steps, input };
  const expected = near(
    inputsOf(plan).map((each) => each.path),
    path,
  );
  return fail(withNearest({ code: "unknownFigure", path: [], found: path, expected }));
}

/** The plan with another value at a place; years are whole numbers there, all else is text. */
export function planWith(plan: Plan, { steps, input }: FoundInput, value: string): Plan {
  const isYear = input.quantity === "year" && /^\d{4}$/.test(value);
  const changed = replaced(plan, steps, isYear ? Number.parseInt(value, 10) : value);
  const result = parsePlan(changed);
  if (!result.ok) throw new ProblemError(result.problems);
  return result.value;
}

/**
 * Gives the plan with one stated input changed. The changed plan is checked as if it had been read
 * from a file, so that it is a plan like any other; the one given stays as it is.
 *
 * @param plan - a plan that `parsePlan` accepted
 * @param path - keys and ids from the root, such as `rates/aarsvaerk/amount`; what has no id goes by
 *   its position, from 0; the last key may be one that the plan leaves out, such as `starts`
 * @param value - decimal text in the unit that the entry states its amounts in, an ISO date, or a year
 * @returns the changed plan
 * @throws ProblemError `unknownReference` for a step that the plan does not have, `unknownFigure` for
 *   a place where no input stands, and whatever `parsePlan` finds wrong with the changed plan
 * @example
 * ```ts
 * const plan = withInput(examplePlan, "proposals/intensiveret-indsats/staffing/koordinatorer/fte", "9.6");
 * decimalText(figure(evaluate(plan, { scenario: "begge" }), "cost/proposal=intensiveret-indsats/2012").value); //=> "4800000"
 * withInput(examplePlan, "rates/aarsvaerk/amount", "480.000"); //=> throws ambiguousNumber
 * withInput(examplePlan, "rates/aarsverk/amount", "480000"); //=> throws unknownReference
 * ```
 */
export const withInput = (plan: Plan, path: string, value: string): Plan =>
  planWith(plan, findInput(plan, path), value);
