/** A set of candidates as a whole number: bit i stands for the candidate at position i. */
export type ProposalSet = number;

export const noProposal: ProposalSet = 0;

/** The set of one candidate alone. */
export const only = (position: number): ProposalSet => 1 << position;

export const contains = (set: ProposalSet, others: ProposalSet): boolean =>
  (set & others) === others;

export const isDisjoint = (set: ProposalSet, other: ProposalSet): boolean => (set & other) === 0;

/** Those of the ids that are candidates. */
export const setOf = (ids: Iterable<string>, candidates: readonly string[]): ProposalSet =>
  [...ids].reduce((set, id) => {
    const position = candidates.indexOf(id);
    return position < 0 ? set : set | only(position);
  }, noProposal);

/** The positions of the members, the first candidate first. */
export function positionsIn(set: ProposalSet): number[] {
  const positions: number[] = [];
  for (let position = 0; set >> position !== 0; position++)
    if (contains(set, only(position))) positions.push(position);
  return positions;
}

export const idsIn = (set: ProposalSet, candidates: readonly string[]): string[] =>
  positionsIn(set).flatMap((position) => candidates[position] ?? []);

export const sizeOf = (set: ProposalSet): number => positionsIn(set).length;

/** All that stands at the positions of a set, together. */
export const unionOf = (sets: readonly ProposalSet[], positions: ProposalSet): ProposalSet =>
  positionsIn(positions).reduce((all, at) => all | (sets[at] ?? noProposal), noProposal);

/** The position of the last member; below zero in the empty set. */
export const lastPosition = (set: ProposalSet): number => 31 - Math.clz32(set);
