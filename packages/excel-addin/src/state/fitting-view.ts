import type { Plan, View } from "@aarsvaerk/core";
import { outcomeOf } from "../results/outcome.js";

/** A view of a plan that has changed: what is gone is left out of it, and where that does not help, the rest. */
export function fittingView(plan: Plan, view: View): View {
  if (outcomeOf(plan, view).ok) return view;
  const proposals = new Set((plan.proposals ?? []).map(({ id }) => id));
  const isThere = plan.scenarios?.some(({ id }) => id === view.scenario) ?? false;
  const shown: View =
    isThere && view.scenario !== undefined
      ? { scenario: view.scenario }
      : { adopted: (view.adopted ?? []).filter((id) => proposals.has(id)) };
  const level: View = view.priceLevel === undefined ? {} : { priceLevel: view.priceLevel };
  return [{ ...shown, ...level }, shown].find((each) => outcomeOf(plan, each).ok) ?? shown;
}
