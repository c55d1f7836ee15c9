import { add, compare, type Ratio } from "../exact/index.js";

/**
 * From and to, where a figure is known as a range only.
 *
 * @example
 * ```ts
 * const cases: UnitRange = unitCosts(evaluate(examplePlan, { scenario: "begge" }))[0]!.byYear.get(2012)!.count;
 * [cases.low, cases.high].map((number) => decimalText(number)); //=> ["100", "200"]
 * ```
 */
export interface UnitRange {
  readonly low: Ratio;
  readonly high: Ratio;
}

export const rangeOf = (a: Ratio, b: Ratio): UnitRange =>
  compare(a, b) <= 0 ? { low: a, high: b } : { low: b, high: a };

export const addRanges = (a: UnitRange, b: UnitRange): UnitRange => ({
  low: add(a.low, b.low),
  high: add(a.high, b.high),
});
