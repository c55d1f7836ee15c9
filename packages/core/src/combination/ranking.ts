/** The first few of many in an order, without holding the others. */
export interface Ranking<Each> {
  readonly offer: (each: Each) => void;
  /** The best first; equals in the order they were offered in. */
  readonly best: () => readonly Each[];
}

/**
 * Keeps the best that are offered.
 *
 * @param keep - how many
 * @param compare - below zero where the first is better
 */
export function ranking<Each>(keep: number, compare: (a: Each, b: Each) => number): Ranking<Each> {
  const kept: Each[] = [];
  return {
    offer: (each) => {
      const last = kept.at(-1);
      if (kept.length >= keep && (last === undefined || compare(last, each) <= 0)) return;
      const worse = kept.findIndex((other) => compare(other, each) > 0);
      kept.splice(worse < 0 ? kept.length : worse, 0, each);
      if (kept.length > keep) kept.pop();
    },
    best: () => [...kept],
  };
}
