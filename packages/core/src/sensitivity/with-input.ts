import type { Ratio } from "../exact/index.js";
import { parsePlan, type Plan } from "../plan/index.js";
import { fail, ProblemError, withNearest, type ProblemPath } from "../problem/index.js";
import { adopting, adoptionAt } from "./adoption.js";
import { inputsOf } from "./inputs-of.js";
import { replaced, stepsOf, without } from "./plan-document.js";
import { inputAt, statedText, type StatedInput } from "./stated-input.js";

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

/** The document with another value at a place; years are whole numbers there, all else is text. */
function stating(document: unknown, { steps, input }: FoundInput, value: string): unknown {
  const isYear = input.quantity === "year" && /^\d{4}$/.test(value);
  return replaced(document, steps, isYear ? Number.parseInt(value, 10) : value);
}

/** A changed document as a plan. */
function checked(document: unknown): Plan {
  const result = parsePlan(document);
  if (!result.ok) throw new ProblemError(result.problems);
  return result.value;
}

/** The plan with another value at a place. */
export const planWith = (plan: Plan, found: FoundInput, value: string): Plan =>
  checked(stating(plan, found, value));

/**
 * Another value for one input of a plan.
 *
 * @example
 * ```ts
 * const edits: InputEdit[] = [
 *   { path: "rates/aarsvaerk/amount", value: "480000" },
 *   { path: "scenarios/begge/adopts/spareforslag-2012", value: "0" },
 * ];
 * withInputs(examplePlan, edits).scenarios?.find(({ id }) => id === "begge")?.adopts; //=> ["intensiveret-indsats"]
 * ```
 */
export interface InputEdit {
  /** Keys and ids, as `withInput` takes them; or `scenarios/<id>/adopts/<proposal>` for what a scenario adopts. */
  readonly path: string;
  /**
   * As text, what the plan shall state, in the unit of its entry; as a number, in the base unit: kr., FTE,
   * per cent. `0` or `1` for whether a scenario adopts a proposal. Nothing: the plan leaves the input out.
   */
  readonly value?: string | Ratio;
}

function edited(document: unknown, plan: Plan, { path, value }: InputEdit): unknown {
  const adoption = adoptionAt(plan, path);
  if (adoption) return adopting(document, plan, adoption, value);
  const found = findInput(plan, path);
  if (value === undefined) return without(document, found.steps);
  const text = typeof value === "string" ? value : statedText(plan, found.steps, value);
  return stating(document, found, text);
}

/**
 * Gives the plan with stated inputs changed, all at once: only the plan that comes of them all is
 * checked, as if it had been read from a file. What is not changed is as the plan stated it.
 *
 * @param plan - a plan that `parsePlan` accepted
 * @param edits - the inputs and their values; of two for one input the later counts
 * @returns the changed plan; the one given stays as it is
 * @throws ProblemError `unknownReference` for a step that the plan does not have, `unknownFigure` for
 *   a place where no input stands, `unknownValue` for a scenario that neither adopts nor leaves out, and
 *   whatever `parsePlan` finds wrong with the changed plan
 * @example
 * ```ts
 * const line = "proposals/intensiveret-indsats/staffing/koordinatorer";
 * const plan = withInputs(examplePlan, [{ path: `${line}/fte`, value: exact("9.6") }, { path: `${line}/starts`, value: "2012-07-01" }]);
 * decimalText(figure(evaluate(plan, { scenario: "begge" }), "cost/proposal=intensiveret-indsats/2012").value); //=> "2400000"
 * ```
 */
export const withInputs = (plan: Plan, edits: readonly InputEdit[]): Plan =>
  checked(edits.reduce<unknown>((document, edit) => edited(document, plan, edit), plan));

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
  withInputs(plan, [{ path, value }]);
