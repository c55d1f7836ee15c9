/** Where the rows, or the columns, of a sheet have gone; all are counted from 1. */
export interface Axis {
  /** Whether every one stands where it was written, and none has come in between. */
  readonly isSame: boolean;
  /** Nothing where it is gone. */
  readonly to: (expected: number) => number | undefined;
  /** Those that are gone. */
  readonly missing: readonly number[];
  /** Those found in between that were not written. */
  readonly added: readonly number[];
  /** Those that stand in another order, as they were written. */
  readonly moved: readonly number[];
}

export const sameAxis: Axis = {
  isSame: true,
  to: (expected) => expected,
  missing: [],
  added: [],
  moved: [],
};

/** That of a sheet that is gone: its rows are not missed one by one. */
export const goneAxis: Axis = { ...sameAxis, isSame: false, to: () => undefined };

/** What pairs of expected and found say of an axis of so many expected. */
export function axisOf(
  count: number,
  pairs: ReadonlyMap<number, number>,
  moved: readonly number[],
  added: readonly number[],
): Axis {
  const all = Array.from({ length: count }, (_, at) => at + 1);
  const missing = all.filter((each) => !pairs.has(each));
  const isSame = added.length === 0 && all.every((each) => pairs.get(each) === each);
  return isSame ? sameAxis : { isSame, to: (each) => pairs.get(each), missing, added, moved };
}
