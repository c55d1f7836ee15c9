import { diffArrays } from "diff";

/** Stretches of two lists between which nothing agrees; positions from 0. */
interface Gap {
  readonly expected: readonly number[];
  readonly found: readonly number[];
}

export interface Match {
  readonly pairs: ReadonlyMap<number, number>;
  readonly gaps: readonly Gap[];
}

/** So many insertions and deletions; beyond it the lists have little to do with each other. */
const mostEdits = 2_000;

const positions = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => from + at);

/** Lays two lists side by side, in order, so that as many as possible agree. */
export function matchLists<Item>(
  expected: readonly Item[],
  found: readonly Item[],
  agree: (expected: Item, found: Item) => boolean = (a, b) => a === b,
): Match {
  const changes = diffArrays([...expected], [...found], {
    comparator: agree,
    maxEditLength: mostEdits,
  });
  const pairs = new Map<number, number>();
  const gaps: Gap[] = [];
  if (!changes)
    return {
      pairs,
      gaps: [{ expected: positions(0, expected.length), found: positions(0, found.length) }],
    };
  let [left, right] = [0, 0];
  let gap: { expected: number[]; found: number[] } | undefined;
  for (const { count, added, removed } of changes) {
    if (!added && !removed) {
      for (let at = 0; at < count; at++) pairs.set(left + at, right + at);
      gap = undefined;
    } else {
      if (!gap) gaps.push((gap = { expected: [], found: [] }));
      if (removed) gap.expected.push(...positions(left, count));
      else gap.found.push(...positions(right, count));
    }
    if (!added) left += count;
    if (!removed) right += count;
  }
  return { pairs, gaps };
}
