import type { Plan, View } from "@aarsvaerk/core";

/** What is shown first of a plan: the scenario that adopts the most, or all that is proposed. */
export function firstView({ scenarios = [], proposals = [] }: Plan): View {
  const [first] = scenarios.toSorted((a, b) => b.adopts.length - a.adopts.length);
  return first ? { scenario: first.id } : { adopted: proposals.map(({ id }) => id) };
}
