import type { Plan, ProblemPath } from "@aarsvaerk/core";
import {
  baseline,
  lineLists,
  type LineGroup,
  type ListedLine,
  type Proposal,
} from "./plan-parts.js";
import { replaced } from "./lists.js";

export const proposalPosition = (plan: Plan, id: string): number =>
  (plan.proposals ?? []).findIndex((proposal) => proposal.id === id);

export const proposalOf = (plan: Plan, id: string): Proposal | undefined =>
  plan.proposals?.find((proposal) => proposal.id === id);

/** The lines and the funding of the baseline or of a proposal. */
export const groupOf = (plan: Plan, owner: string): LineGroup =>
  (owner === baseline ? plan.baseline : proposalOf(plan, owner)) ?? {};

export const groupPath = (plan: Plan, owner: string): ProblemPath =>
  owner === baseline ? ["baseline"] : ["proposals", proposalPosition(plan, owner)];

/** The plan with the lines of one owner changed; a proposal that is not there changes nothing. */
export function withGroup(
  plan: Plan,
  owner: string,
  change: (group: LineGroup) => LineGroup,
): Plan {
  if (owner === baseline) return { ...plan, baseline: change(plan.baseline ?? {}) };
  const at = proposalPosition(plan, owner);
  const proposal = plan.proposals?.[at];
  if (!proposal) return plan;
  const proposals = replaced(plan.proposals ?? [], at, { ...proposal, ...change(proposal) });
  return { ...plan, proposals };
}

export const linesOfGroup = (group: LineGroup): ListedLine[] =>
  lineLists.flatMap((list) => (group[list] ?? []).map((line) => ({ list, line }) as ListedLine));

/** Every line of the plan: the baseline's first, then proposal by proposal. */
export const linesOf = (plan: Plan): ListedLine[] =>
  [plan.baseline ?? {}, ...(plan.proposals ?? [])].flatMap(linesOfGroup);
