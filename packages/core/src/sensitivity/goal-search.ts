import { evaluate, figure } from "../evaluation/index.js";
import { compare, equals, type Ratio } from "../exact/index.js";
import { parseFigurePath } from "../expression/index.js";
import { readNumber, type Plan } from "../plan/index.js";
import type { Goal, GoalFound, GoalOutOfReach, GoalPoint, GoalResult } from "./goal.js";
import { gridOf, type Grid } from "./grid.js";
import { inputAt } from "./stated-input.js";
import { keepsWithin, searchTarget, type Target, type TargetFound } from "./target-search.js";
import { findInput, planWith, type FoundInput } from "./with-input.js";

/** Tries values of the grid, each once. */
interface Trial {
  readonly at: (position: bigint) => GoalPoint;
  readonly tried: ReadonlyMap<bigint, GoalPoint>;
}

function trialOf(
  plan: Plan,
  found: FoundInput,
  grid: Grid,
  figureOf: (changed: Plan) => Ratio,
): Trial {
  const tried = new Map<bigint, GoalPoint>();
  const tryAt = (position: bigint): GoalPoint => {
    const changed = planWith(plan, found, grid.at(position));
    const { stated, value } = inputAt(changed, found.steps) ?? found.input;
    return {
      ...(stated === undefined ? {} : { stated }),
      ...(value === undefined ? {} : { value }),
      figure: figureOf(changed),
    };
  };
  return {
    tried,
    at: (position) => {
      const known = tried.get(position) ?? tryAt(position);
      tried.set(position, known);
      return known;
    },
  };
}

/** Whether the figures tried go one way as the values do. */
function goesOneWay(tried: Trial["tried"]): boolean {
  const figures = [...tried].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, point]) => point.figure);
  const turns = new Set(figures.slice(1).map((each, at) => compare(each, figures[at] ?? each)));
  return !(turns.has(-1) && turns.has(1));
}

function resultOf(trial: Trial, target: Target, found: TargetFound): GoalFound | GoalOutOfReach {
  const keeps = (point: GoalPoint): boolean => keepsWithin(point.figure, target);
  if (found.kind === "outOfReach") {
    const closest = trial.at(found.closest);
    return { kind: "outOfReach", closest, keepsWithin: keeps(closest) };
  }
  if (found.kind === "met") {
    const met = trial.at(found.at);
    return { kind: "found", near: met, keeps: met, isExact: true };
  }
  const [near, far] = [trial.at(found.near), trial.at(found.far)];
  const kept = keeps(near) ? near : far;
  return { kind: "found", near, far, keeps: kept, isExact: equals(kept.figure, target.value) };
}

/**
 * Finds the value of one input at which a figure meets a target, by exact search. The way from `from`
 * to `to` is walked in 16 strides – value by value where there are no more – and the first stride
 * across the target is halved until two neighbours on the grid are left. Every value tried is a full
 * evaluation of the changed plan.
 *
 * The figure is taken to go one way as the input does, which cost and FTE do in rates, FTE, amounts
 * and days. Where it does not, the two neighbours still lie on either side of the target, but there
 * may be other such places; `isMonotone` is false where the values tried show it.
 *
 * @param plan - a plan that `parsePlan` accepted
 * @param goal - the input and its grid, the figure and its target, and the view
 * @returns the neighbours on either side of the target, or how far the input reaches
 * @throws ProblemError `wrongForm` or `ambiguousNumber` where an end, the step or the target is no
 *   number, `outOfRange` for a step of nought or away from the end; whatever `withInput` finds wrong
 *   with a value, and `evaluate` or `figure` with the view or the query
 * @example
 * ```ts
 * const within = { query: "cost/proposal=intensiveret-indsats/2012", target: "4800000", view: { scenario: "begge" } };
 * const rate = goalSearch(examplePlan, { ...within, input: "rates/aarsvaerk/amount", from: "400000", to: "600000", step: "1" });
 * rate.kind === "found" ? [rate.keeps.stated, rate.isExact] : []; //=> ["480000", true]
 * const input = "proposals/intensiveret-indsats/staffing/koordinatorer/fte";
 * const fte = goalSearch(examplePlan, { ...within, input, from: "0", to: "20", step: "0.1" });
 * fte.kind === "found" ? fte.keeps.stated : ""; //=> "9.6"
 * ```
 */
export function goalSearch(plan: Plan, goal: Goal): GoalResult {
  const { bound = "atMost", view } = goal;
  const query = typeof goal.query === "string" ? parseFigurePath(goal.query) : goal.query;
  const target: Target = { value: readNumber(goal.target, ["target"]), bound };
  const grid = gridOf(goal);
  const outcome = evaluate(plan, view);
  const asked = findInput(plan, goal.input);
  const trial = trialOf(
    plan,
    asked,
    grid,
    (changed) => figure(evaluate(changed, view), query).value,
  );
  const searched = searchTarget(grid.last, (position) => trial.at(position).figure, target);
  return {
    outcome,
    query,
    input: asked.input,
    target: target.value,
    bound,
    ends: [trial.at(0n), trial.at(grid.last)],
    isMonotone: goesOneWay(trial.tried),
    ...resultOf(trial, target, searched),
  };
}
