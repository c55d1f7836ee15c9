import { evaluate, type Outcome, type Ratio } from "@aarsvaerk/core";
import { sum, zero, type Line } from "@aarsvaerk/core/calculation";
import { holdsWith, isPercent } from "../layout/frame.js";
import { ownCost, quantityExpression } from "../layout/input-places.js";
import { valueOf, type Context } from "./context.js";

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((each) => b.has(each));

const outcomes = new WeakMap<Outcome, Map<string, Outcome>>();

/** The plan with other proposals adopted, in the same prices. */
export function outcomeWith(adopted: ReadonlySet<string>, { frame }: Context): Outcome {
  const { outcome } = frame;
  if (sameSet(adopted, outcome.view.adopted)) return outcome;
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

/** What a line counts in a scenario that it applies in: kroner, or FTE. */
function lineIn(
  measure: "cost" | "fte",
  line: Line,
  year: number,
  adopted: ReadonlySet<string>,
  context: Context,
): Ratio {
  const { frame } = context;
  if (measure === "cost")
    return isPercent(line)
      ? percentIn(line, year, adopted, context)
      : valueOf(ownCost(line, year, frame), context);
  const quantity = line.cost.kind === "staff" && quantityExpression(line, year, frame);
  return quantity ? valueOf(quantity, context) : zero;
}

/** A scenario is the sum of its lines (rule 11), which are worked out once for all scenarios. */
export const figureIn = (
  measure: "cost" | "fte",
  year: number,
  adopted: ReadonlySet<string>,
  context: Context,
): Ratio =>
  sum(
    context.frame.model.lines
      .filter(({ condition }) => holdsWith(condition, adopted))
      .map((line) => lineIn(measure, line, year, adopted, context)),
  );

/** A percentage line in a scenario, whether or not it applies there. */
export const percentIn = (
  line: Line,
  year: number,
  adopted: ReadonlySet<string>,
  context: Context,
): Ratio => outcomeWith(adopted, context).valuation.value(ownCost(line, year, context.frame));
