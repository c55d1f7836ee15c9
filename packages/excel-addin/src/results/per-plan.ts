import type { Plan } from "@aarsvaerk/core";

/** Enough for what a user goes to and fro between. */
const kept = 16;

/** Keeps what was worked out of a plan, for as long as the plan is there: a plan never changes. */
export function perPlan<Given extends readonly unknown[], Result>(
  work: (plan: Plan, ...given: Given) => Result,
): (plan: Plan, ...given: Given) => Result {
  const known = new WeakMap<Plan, Map<string, Result>>();
  return (plan, ...given) => {
    const results = known.get(plan) ?? new Map<string, Result>();
    known.set(plan, results);
    const key = JSON.stringify(given);
    const before = results.get(key);
    if (before !== undefined) return before;
    const result = work(plan, ...given);
    if (results.size === kept) results.delete([...results.keys()][0] ?? key);
    results.set(key, result);
    return result;
  };
}
