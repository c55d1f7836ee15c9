import type { Plan } from "@aarsvaerk/core";
import { frameOf, type Frame } from "./frame.js";

/**
 * The frame of an edited plan with the columns and price levels of the frame before, so that its sheets
 * have the same shape.
 *
 * @param chosen - the position of the scenario that is shown
 * @throws ProblemError for a price level that the edited plan cannot be shown in
 */
export function reframed(
  before: Frame,
  plan: Plan,
  chosen: number,
  priceLevel: number | "current",
): Frame {
  const scenarios = before.scenarios.map((column) => ({
    ...column,
    adopted:
      column.position === undefined
        ? column.adopted
        : new Set(plan.scenarios?.[column.position]?.adopts),
  }));
  const { asOf } = before.outcome.view;
  const view = {
    adopted: [...(scenarios[chosen]?.adopted ?? [])],
    priceLevel,
    ...(asOf === undefined ? {} : { asOf }),
  };
  const { levels, current } = before;
  return { ...frameOf(plan, view, before.locale), scenarios, chosen, levels, current };
}
