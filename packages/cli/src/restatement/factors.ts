import { decimalText, ratio, type IndexFactor, type Ratio, type Step } from "@aarsvaerk/core";

/** The factors that carried a figure to its price level, and the levels they started from. */
export interface Factors {
  readonly factors: ReadonlyMap<string, Ratio>;
  readonly from: ReadonlySet<number>;
}

const one = ratio(1n);

/** Finds the price-level steps in an explanation; an amount that took none was multiplied by 1. */
function stepsIn(step: Step): (IndexFactor | "none")[] {
  if (step.operation === "restate" && step.index) return [step.index];
  const inside = step.operands.flatMap(stepsIn);
  return inside.length === 0 && step.operation === "settle" ? ["none"] : inside;
}

/** The different factors in some explanations. */
export function factorsIn(explanations: readonly Step[]): Factors {
  const factors = new Map<string, Ratio>();
  const from = new Set<number>();
  for (const step of explanations.flatMap(stepsIn)) {
    const factor = step === "none" ? one : step.factor;
    factors.set(decimalText(factor), factor);
    if (step !== "none") from.add(step.from);
  }
  return { factors, from };
}
