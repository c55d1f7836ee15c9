import { add, percentChange, subtract, zero, type Ratio } from "../exact/index.js";

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
  /** The change in per cent of `from`, its sign that of the change; where both have one direction. */
  readonly percent?: Ratio;
}

export function changeBetween(from: Ratio, to: Ratio): Change {
  const percent = percentChange(from, to);
  return { from, to, change: subtract(to, from), ...(percent && { percent }) };
}

export const addChanges = (changes: readonly Change[]): Change => {
  const [from, to] = changes.reduce<readonly [Ratio, Ratio]>(
    (sofar, change) => [add(sofar[0], change.from), add(sofar[1], change.to)],
    [zero, zero],
  );
  return changeBetween(from, to);
};
