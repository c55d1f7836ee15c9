import {
  add,
  compare,
  divide,
  equals,
  multiply,
  ratio,
  roundToWhole,
  subtract,
  zero,
  type Ratio,
} from "../../exact/index.js";
import type { Length } from "./length.js";

/** An axis of amounts that ends at ticks; where all amounts are one, that one has the only tick. */
export interface Axis {
  readonly from: Ratio;
  readonly to: Ratio;
  readonly ticks: readonly Ratio[];
}

const ten = ratio(10n);
const tenth = ratio(1n, 10n);
const steps = [1n, 2n, 5n, 10n].map((of) => ratio(of));

/** The largest power of ten not above a span. */
function magnitudeOf(span: Ratio): Ratio {
  let magnitude = ratio(1n);
  while (compare(magnitude, span) > 0) magnitude = multiply(magnitude, tenth);
  while (compare(multiply(magnitude, ten), span) <= 0) magnitude = multiply(magnitude, ten);
  return magnitude;
}

const stepsBelow = (value: Ratio, step: Ratio): bigint =>
  roundToWhole(divide(value, step), "floor");
const stepsAbove = (value: Ratio, step: Ratio): bigint =>
  roundToWhole(divide(value, step), "ceiling");

/** The smallest of the steps 1, 2, 5, 10 … that divides a range into at most so many parts. */
function niceStep(low: Ratio, high: Ratio, most: bigint): Ratio {
  const magnitude = multiply(magnitudeOf(subtract(high, low)), tenth);
  const fine = steps.map((of) => multiply(of, magnitude));
  const coarse = fine.map((step) => multiply(step, ten));
  const fits = (step: Ratio) => stepsAbove(high, step) - stepsBelow(low, step) <= most;
  return [...fine, ...coarse].find(fits) ?? multiply(magnitude, ratio(100n));
}

/**
 * An axis that holds a range of amounts.
 *
 * @param finest - the smallest step there may be: one printed digit
 * @param most - most steps
 */
export function axisOver(low: Ratio, high: Ratio, finest: Ratio, most: bigint): Axis {
  const isPoint = equals(low, high);
  const wide = isPoint ? finest : niceStep(low, high, most);
  const step = compare(wide, finest) < 0 ? finest : wide;
  const first = stepsBelow(low, step);
  const last = stepsAbove(high, step);
  const count = last > first ? last - first : 1n;
  const ticks: Ratio[] = [];
  for (let index = 0n; index <= count; index++) ticks.push(multiply(ratio(first + index), step));
  const [from = zero, to = step] = [ticks[0], ticks.at(-1)];
  return { from, to, ticks: isPoint ? [from] : ticks };
}

/** Where an amount stands between two lengths that the axis spans. */
export function placeOn({ from, to }: Axis, start: Length, end: Length): (value: Ratio) => Length {
  const perAmount = divide(ratio(end - start), subtract(to, from));
  return (value) => roundToWhole(add(ratio(start), multiply(subtract(value, from), perAmount)));
}
