import { holdsFor, type ProposalCondition } from "./proposal-condition.js";
import { lastPosition, only, type ProposalSet } from "./proposal-set.js";

/** Amounts that are part of the sums when a condition holds. */
export interface Term extends ProposalCondition {
  /** What is added at a position of the sums. */
  readonly amounts: readonly (readonly [position: number, amount: bigint])[];
}

function added(sums: readonly bigint[], terms: readonly Term[]): readonly bigint[] {
  if (terms.length === 0) return sums;
  const result = [...sums];
  for (const { amounts } of terms)
    for (const [position, amount] of amounts) result[position] = (result[position] ?? 0n) + amount;
  return result;
}

/**
 * Adds up the terms that hold for a set. Only what differs from the set asked for before is added
 * anew, from the last candidate that differs down to the first, so that sets asked for in the order
 * of counting cost little more than the terms of the first candidates.
 */
export function runningSums(
  terms: readonly Term[],
  width: number,
  candidates: number,
): (set: ProposalSet) => readonly bigint[] {
  // A term is known to hold or not when the first candidate it names is chosen.
  const termsAt: Term[][] = Array.from({ length: candidates }, () => []);
  const always: Term[] = [];
  for (const term of terms) {
    const named = term.adopted | term.notAdopted;
    (termsAt[lastPosition(named & -named)] ?? always).push(term);
  }
  const sums: (readonly bigint[])[] = [];
  sums[candidates] = added(
    Array.from({ length: width }, () => 0n),
    always,
  );
  let before: ProposalSet | undefined;
  return (set) => {
    const differing = before === undefined ? only(candidates) - 1 : before ^ set;
    before = set;
    for (let position = lastPosition(differing); position >= 0; position--)
      sums[position] = added(
        sums[position + 1] ?? [],
        (termsAt[position] ?? []).filter((term) => holdsFor(set, term)),
      );
    return sums[0] ?? [];
  };
}
