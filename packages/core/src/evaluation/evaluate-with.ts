import type { View } from "../expression/index.js";
import { evaluate, type Outcome } from "./evaluate.js";

/** The plan of an outcome, looked at as before but for a change. */
export function evaluateWith(
  { plan, view: { adopted, basis, asOf } }: Outcome,
  change: Pick<View, "adopted" | "priceLevel">,
): Outcome {
  return evaluate(plan, {
    adopted: [...adopted],
    priceLevel: basis.kind === "current" ? "current" : basis.priceLevel,
    ...(asOf === undefined ? {} : { asOf }),
    ...change,
  });
}
