import type { Plan, View } from "@aarsvaerk/core";
import { scenarioAdopting } from "../../editing/plan/scenarios.js";

/** What a view adopts, in the order of the plan. */
export function adoptedIn(plan: Plan, { scenario, adopted }: View): string[] {
  const ids = plan.scenarios?.find(({ id }) => id === scenario)?.adopts ?? adopted ?? [];
  return (plan.proposals ?? []).flatMap(({ id }) => (ids.includes(id) ? [id] : []));
}

/** The view with other proposals adopted: by the name of a scenario where one is that combination. */
export function adopting(plan: Plan, { priceLevel, asOf }: View, adopted: readonly string[]): View {
  const scenario = scenarioAdopting(plan, adopted);
  return {
    ...(scenario ? { scenario: scenario.id } : { adopted }),
    ...(priceLevel === undefined ? {} : { priceLevel }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

/** One proposal more, or one less. */
export const toggled = (adopted: readonly string[], id: string): string[] =>
  adopted.includes(id) ? adopted.filter((each) => each !== id) : [...adopted, id];
