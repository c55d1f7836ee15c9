import {
  add,
  compare,
  divide,
  isNegative,
  multiply,
  ratio,
  subtract,
  zero,
  type Ratio,
} from "../exact/index.js";

/**
 * A figure before and after, in kroner or full-time equivalents.
 *
 * @example
 * ```ts
 * const [year] = difference(evaluate(examplePlan), evaluate(examplePlan, { scenario: "begge" })).rows as [DifferenceRow];
 * const change: Change = year.byYear.get(2012)!;
 * decimalText(change.percent!); //=> "68"
 * ```
 */
export interface Change {
  readonly from: Ratio;
  readonly to: Ratio;
  /** `to` less `from`. */
  readonly change: Ratio;
  /** The change in per cent of `from`, where that is above nought and `to` not below it. */
  readonly percent?: Ratio;
}

const hundred = ratio(100n);

export function changeBetween(from: Ratio, to: Ratio): Change {
  const change = subtract(to, from);
  const meaningful = compare(from, zero) > 0 && !isNegative(to);
  return {
    from,
    to,
    change,
    ...(meaningful ? { percent: multiply(divide(change, from), hundred) } : {}),
  };
}

export const addChanges = (changes: readonly Change[]): Change => {
  const [from, to] = changes.reduce<readonly [Ratio, Ratio]>(
    (sofar, change) => [add(sofar[0], change.from), add(sofar[1], change.to)],
    [zero, zero],
  );
  return changeBetween(from, to);
};
