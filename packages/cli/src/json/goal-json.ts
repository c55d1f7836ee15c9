import type { GoalPoint, GoalResult } from "@aarsvaerk/core";
import { figureJson } from "./figure-json.js";

const pointJson = ({ stated, figure }: GoalPoint): object => ({
  ...(stated === undefined ? {} : { stated }),
  ...figureJson(figure),
});

/** What a search for a target found: the input's value as a plan states it, and the figure it gives. */
export function goalJson(goal: GoalResult): object {
  const { input, bound, target, kind, isMonotone } = goal;
  return {
    input: input.path,
    bound,
    target: figureJson(target).value,
    kind,
    isMonotone,
    ...(goal.kind === "found"
      ? { isExact: goal.isExact, keeps: pointJson(goal.keeps) }
      : { keepsWithin: goal.keepsWithin, closest: pointJson(goal.closest) }),
  };
}
