import { evaluate, figure, type Figure, type Outcome } from "../evaluation/index.js";
import type { Ratio } from "../exact/index.js";
import { parseFigurePath, type FigureQuery, type View } from "../expression/index.js";
import type { Plan } from "../plan/index.js";
import { fail } from "../problem/index.js";
import { order, pointOf, type SensitivityPoint } from "./sensitivity-point.js";
import { inputAt, type StatedInput } from "./stated-input.js";
import { findInput, planWith, type FoundInput } from "./with-input.js";

/**
 * What a sensitivity is asked about: one figure, and the inputs that are varied, one at a time.
 *
 * @example
 * ```ts
 * const question: SensitivityQuestion = {
 *   inputs: [{ path: "rates/aarsvaerk/amount", values: ["480000", "520000"] }],
 *   query: "cost/2012", view: { scenario: "begge" },
 * };
 * sensitivity(examplePlan, question).inputs.length; //=> 1
 * ```
 */
export interface SensitivityQuestion {
  /** The values are as `withInput` takes them; the plan's own need not be among them. */
  readonly inputs: readonly { readonly path: string; readonly values: readonly string[] }[];
  readonly query: FigureQuery | string;
  readonly view?: View;
}

/**
 * How a figure depends on inputs, each varied while everything else is as in the plan.
 *
 * @example
 * ```ts
 * const inputs = [{ path: "rates/aarsvaerk/amount", values: ["480000"] }];
 * const found: Sensitivity = sensitivity(examplePlan, { inputs, query: "cost/2012", view: { scenario: "begge" } });
 * decimalText(found.figure.value); //=> "21000000"
 * ```
 */
export interface Sensitivity {
  /** The plan as it stands, in the view asked for. */
  readonly outcome: Outcome;
  readonly query: FigureQuery;
  /** The figure as the plan has it. */
  readonly figure: Figure;
  readonly inputs: readonly InputSensitivity[];
}

/**
 * One input over its values, the smallest or earliest first, the plan's own among them.
 *
 * @example
 * ```ts
 * const inputs = [{ path: "rates/aarsvaerk/amount", values: ["520000", "480000"] }];
 * const [rate] = sensitivity(examplePlan, { inputs, query: "cost/2012" }).inputs as [InputSensitivity];
 * rate.points.map(({ stated }) => stated); //=> ["480000", "500000", "520000"]
 * ```
 */
export interface InputSensitivity {
  /** The input as the plan states it. */
  readonly input: StatedInput;
  readonly points: readonly SensitivityPoint[];
}

/**
 * How one figure depends on one input or several: each is set to each of its values, alone, and the
 * plan is evaluated anew.
 *
 * @param plan - a plan that `parsePlan` accepted
 * @param question - the inputs and their values, the figure, and the view
 * @returns for each input its values in order, the plan's own among them, with the exact figure
 * @throws ProblemError `emptyList` where nothing is varied; whatever `withInput` finds wrong with a
 *   value, and `evaluate` or `figure` with the view or the query
 * @example
 * ```ts
 * const staffing = "proposals/intensiveret-indsats/staffing/koordinatorer";
 * const found = sensitivity(examplePlan, {
 *   inputs: [
 *     { path: "rates/aarsvaerk/amount", values: valueRange({ from: "480000", to: "520000", step: "20000" }) },
 *     { path: `${staffing}/starts`, values: monthStarts(2012) },
 *   ],
 *   query: "cost/proposal=intensiveret-indsats/2012",
 *   view: { adopted: ["intensiveret-indsats"] },
 * });
 * const [rate, start] = found.inputs.map(({ points }) => points.map((point) => decimalText(point.figure)));
 * rate; //=> ["4800000", "5000000", "5200000"]
 * start!.slice(0, 3); //=> ["5000000", "5000000", "4583333.33"]
 * ```
 */
export function sensitivity(plan: Plan, question: SensitivityQuestion): Sensitivity {
  const { inputs, view } = question;
  const query =
    typeof question.query === "string" ? parseFigurePath(question.query) : question.query;
  if (inputs.length === 0) fail({ code: "emptyList", path: ["inputs"] });
  const outcome = evaluate(plan, view);
  const own = figure(outcome, query);
  const figureOf = (changed: Plan): Ratio => figure(evaluate(changed, view), query).value;
  return {
    outcome,
    query,
    figure: own,
    inputs: inputs.map(({ path, values }, at) => {
      if (values.length === 0) fail({ code: "emptyList", path: ["inputs", at, "values"] });
      const found = findInput(plan, path);
      const plans = { ...pointOf(found.input, own.value, own.value), isPlans: true };
      const others = changedPlans(plan, found, values).map(({ changed, value }) =>
        pointOf(value, figureOf(changed), own.value),
      );
      return { input: found.input, points: [...others, plans].sort(order) };
    }),
  };
}

/** The plan with each value but its own, in order; a value that is written twice counts once. */
function changedPlans(plan: Plan, found: FoundInput, values: readonly string[]) {
  return values
    .map((text) => {
      const changed = planWith(plan, found, text);
      return { changed, value: inputAt(changed, found.steps) ?? found.input };
    })
    .sort((a, b) => order(a.value, b.value))
    .filter(({ value }, at, sorted) => {
      const before = sorted[at - 1]?.value;
      return order(value, found.input) !== 0 && (!before || order(before, value) !== 0);
    });
}
