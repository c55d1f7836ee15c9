import type { Line } from "../model/index.js";
import { contains, isDisjoint, noProposal, setOf, type ProposalSet } from "./proposal-set.js";

/** Candidates that must be adopted, and candidates that must not, for a line to apply (rule 10). */
export interface ProposalCondition {
  readonly adopted: ProposalSet;
  readonly notAdopted: ProposalSet;
}

const always: ProposalCondition = { adopted: noProposal, notAdopted: noProposal };

/** When a line applies; nothing where it takes a proposal that is no candidate. */
export function conditionOf(
  { condition }: Line,
  candidates: readonly string[],
): ProposalCondition | undefined {
  if (!condition) return always;
  if (!condition.adopted.every((id) => candidates.includes(id))) return undefined;
  return {
    adopted: setOf(condition.adopted, candidates),
    notAdopted: setOf(condition.notAdopted, candidates),
  };
}

export const holdsFor = (set: ProposalSet, { adopted, notAdopted }: ProposalCondition): boolean =>
  contains(set, adopted) && isDisjoint(set, notAdopted);

export const isSame = (one: ProposalCondition, other: ProposalCondition): boolean =>
  one.adopted === other.adopted && one.notAdopted === other.notAdopted;
