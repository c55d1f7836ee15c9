import type { Plan, View } from "@aarsvaerk/core";
import { groupOf, proposalOf } from "../editing/plan/groups.js";
import { baseline } from "../editing/plan/plan-parts.js";
import { omitted } from "../omitted.js";
import { outcomeOf, type Shown } from "./outcome.js";

/** Proposals with everything they require, and what that requires. */
function withRequired(plan: Plan, ids: readonly string[]): string[] {
  const adopted = new Set<string>();
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (adopted.has(id)) continue;
    adopted.add(id);
    open.push(...(proposalOf(plan, id)?.requires ?? []));
  }
  return (plan.proposals ?? []).flatMap(({ id }) => (adopted.has(id) ? [id] : []));
}

/**
 * The view in which an owner's lines count: the proposal adopted with what it requires, in the prices
 * that the pane shows.
 *
 * @param also - further proposals, such as those that a line applies with
 */
export function viewOfOwner(
  plan: Plan,
  owner: string,
  { priceLevel, asOf }: View,
  also: readonly string[] = [],
): View {
  const own = owner === baseline ? [] : [owner];
  return {
    adopted: withRequired(plan, [...own, ...also]),
    ...(priceLevel === undefined ? {} : { priceLevel }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

const trimmed = new WeakMap<Plan, Map<string, Plan>>();

/**
 * The plan with the lines of one owner only: the others add nothing to its figures, and a large plan
 * is worked out faster without them. A percentage is taken of other lines, so that all of them stay.
 */
function planOfOwner(plan: Plan, owner: string): Plan {
  if (groupOf(plan, owner).percentages?.length) return plan;
  const known = trimmed.get(plan) ?? new Map<string, Plan>();
  trimmed.set(plan, known);
  const before = known.get(owner);
  if (before) return before;
  const bare = omitted(plan, "actuals", "staffingMatrix", "baseline");
  const made: Plan = {
    ...bare,
    ...(owner === baseline && plan.baseline ? { baseline: plan.baseline } : {}),
    proposals: (plan.proposals ?? []).map((proposal) =>
      proposal.id === owner
        ? proposal
        : omitted(proposal, "staffing", "amounts", "percentages", "funding"),
    ),
  };
  known.set(owner, made);
  return made;
}

/** The figures of one owner's lines. */
export const outcomeOfOwner = (
  plan: Plan,
  owner: string,
  view: View,
  also: readonly string[] = [],
): Shown => outcomeOf(planOfOwner(plan, owner), viewOfOwner(plan, owner, view, also));
