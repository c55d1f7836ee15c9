import type { Plan } from "@aarsvaerk/core";
import { omitted } from "../../omitted.js";
import { edited, type Edited } from "./edited.js";
import { proposalPosition } from "./groups.js";
import { moved, without } from "./lists.js";
import { baseline, lineLists, type LineGroup, type Proposal } from "./plan-parts.js";
import { freeId } from "./slug.js";

export const proposalId = (plan: Plan, title: string): string =>
  freeId(title, [baseline, ...(plan.proposals ?? []).map(({ id }) => id)], "forslag");

/** Adds a proposal at the end of the list, under the id that `proposalId` gives. */
export const addProposal = (plan: Plan, title: string, kind: Proposal["kind"]): Edited =>
  edited({
    ...plan,
    proposals: [...(plan.proposals ?? []), { id: proposalId(plan, title), kind, title }],
  });

export const moveProposal = (plan: Plan, id: string, by: -1 | 1): Edited =>
  edited({ ...plan, proposals: moved(plan.proposals ?? [], proposalPosition(plan, id), by) });

const dropped = (list: string[] | undefined, id: string): string[] | undefined =>
  list?.filter((each) => each !== id);

/** “Not adopted” holds by itself for a proposal that is gone; “adopted” never would, and is refused. */
function withoutBar<Group extends LineGroup>(group: Group, id: string): Group {
  const lists = lineLists.flatMap((list) => {
    const lines = group[list];
    if (!lines?.some(({ when }) => when?.notAdopted?.includes(id))) return [];
    const changed = lines.map((line) => {
      if (!line.when?.notAdopted?.includes(id)) return line;
      const rest = line.when.notAdopted.filter((each) => each !== id);
      const when = {
        ...omitted(line.when, "notAdopted"),
        ...(rest.length > 0 ? { notAdopted: rest } : {}),
      };
      return Object.keys(when).length > 0 ? { ...line, when } : omitted(line, "when");
    });
    return [[list, changed]];
  });
  return { ...group, ...Object.fromEntries(lists) } as Group;
}

/**
 * Removes a proposal and takes it out of scenarios, of what others exclude, and of conditions that it
 * be not adopted. Refused where another proposal requires it, a line applies only with it, or recorded
 * spending hangs on its lines.
 */
export function removeProposal(plan: Plan, id: string): Edited {
  const at = proposalPosition(plan, id);
  if (at < 0) return { ok: true, plan };
  const proposals = without(plan.proposals ?? [], at).map((proposal) => {
    const kept = withoutBar(proposal, id);
    const excludes = dropped(kept.excludes, id);
    return { ...omitted(kept, "excludes"), ...(excludes?.length ? { excludes } : {}) };
  });
  return edited({
    ...plan,
    ...(plan.baseline ? { baseline: withoutBar(plan.baseline, id) } : {}),
    proposals,
    ...(plan.scenarios
      ? {
          scenarios: plan.scenarios.map((scenario) => ({
            ...scenario,
            adopts: scenario.adopts.filter((each) => each !== id),
          })),
        }
      : {}),
  });
}
