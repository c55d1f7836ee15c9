import type { Candidates } from "./candidates.js";
import {
  contains,
  isDisjoint,
  noProposal,
  only,
  unionOf,
  type ProposalSet,
} from "./proposal-set.js";

/** A choice that is made for the candidates from the last one down to a position. */
interface Branch {
  /** Candidates before this position are still open. */
  readonly open: number;
  readonly adopted: ProposalSet;
  /** What has to be adopted for what is chosen so far. */
  readonly needed: ProposalSet;
  /** What can no longer be adopted. */
  readonly barred: ProposalSet;
}

function withProposal(branch: Branch, { needs, bars }: Candidates): Branch | undefined {
  const open = branch.open - 1;
  const needed = branch.needed | (needs[open] ?? noProposal);
  const barred = branch.barred | (bars[open] ?? noProposal);
  return isDisjoint(needed, barred)
    ? { open, adopted: branch.adopted | only(open), needed, barred }
    : undefined;
}

function withoutProposal(branch: Branch): Branch | undefined {
  const open = branch.open - 1;
  return contains(branch.needed, only(open))
    ? undefined
    : { ...branch, open, barred: branch.barred | only(open) };
}

/**
 * Every admissible set of candidates, in the order of counting: first the sets of earlier candidates
 * alone. What is needed and what is barred are known with all that follows from them, so that every
 * branch that is followed leads to an admissible set.
 */
export function* admissibleSets(candidates: Candidates): Generator<ProposalSet, void> {
  const { ids, mustHave, barred, bars } = candidates;
  const branches: Branch[] = [
    {
      open: ids.length,
      adopted: noProposal,
      needed: mustHave,
      barred: barred | unionOf(bars, mustHave),
    },
  ];
  for (let branch = branches.pop(); branch; branch = branches.pop()) {
    if (branch.open === 0) {
      yield branch.adopted;
      continue;
    }
    const adopting = withProposal(branch, candidates);
    const leaving = withoutProposal(branch);
    // What lies on top is followed first.
    if (adopting) branches.push(adopting);
    if (leaving) branches.push(leaving);
  }
}
