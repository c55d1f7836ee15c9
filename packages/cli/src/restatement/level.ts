import {
  evaluate,
  ProblemError,
  type Outcome,
  type Plan,
  type Problem,
  type View,
} from "@aarsvaerk/core";

export type PriceLevel = number | "current";

export interface ReachedLevel {
  readonly priceLevel: PriceLevel;
  readonly outcome: Outcome;
}

/** A price level that no index leads to, and why. */
export interface MissedLevel {
  readonly priceLevel: PriceLevel;
  readonly problem: Problem;
}

export type Level = ReachedLevel | MissedLevel;

/** A plan at one price level. Indices end where forecasts do, so that a later level may be missed. */
export function levelOf(plan: Plan, view: View, priceLevel: PriceLevel): Level {
  try {
    return { priceLevel, outcome: evaluate(plan, { ...view, priceLevel }) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const [problem] = error.problems;
    if (problem.code !== "missingIndexYear" && problem.code !== "missingSeries") throw error;
    return { priceLevel, problem };
  }
}
