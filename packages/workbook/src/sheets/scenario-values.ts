import { evaluate, figure, type Outcome, type Ratio } from "@aarsvaerk/core";
import type { Line } from "@aarsvaerk/core/calculation";
import { ownCost } from "../layout/input-places.js";
import type { Context } from "./context.js";

const outcomes = new WeakMap<Outcome, Map<string, Outcome>>();

/** The plan with other proposals adopted, in the same prices. */
function outcomeWith(adopted: ReadonlySet<string>, { frame }: Context): Outcome {
  const { outcome } = frame;
  const known = outcomes.get(outcome) ?? new Map<string, Outcome>();
  outcomes.set(outcome, known);
  const key = [...adopted].sort().join(" ");
  const found = known.get(key);
  if (found) return found;
  const { basis, asOf } = outcome.view;
  const made = evaluate(outcome.plan, {
    adopted: [...adopted],
    priceLevel: basis.kind === "current" ? "current" : basis.priceLevel,
    ...(asOf === undefined ? {} : { asOf }),
  });
  known.set(key, made);
  return made;
}

export const figureIn = (
  measure: "cost" | "fte",
  year: number,
  adopted: ReadonlySet<string>,
  context: Context,
): Ratio => figure(outcomeWith(adopted, context), { measure, where: {}, year }).value;

/** A percentage line in a scenario, whether or not it applies there. */
export const percentIn = (
  line: Line,
  year: number,
  adopted: ReadonlySet<string>,
  context: Context,
): Ratio => outcomeWith(adopted, context).valuation.value(ownCost(line, year, context.frame));
