import { add, isNegative, isZero, zero, type Ratio } from "../../exact/index.js";

/** A part of a stacked column, between two amounts. */
interface Segment {
  /** Position of the series. */
  readonly series: number;
  readonly value: Ratio;
  /** The end nearer to nought. */
  readonly from: Ratio;
  readonly to: Ratio;
}

export interface Stack {
  readonly segments: readonly Segment[];
  /** The sum of what is negative, and of what is positive. */
  readonly low: Ratio;
  readonly high: Ratio;
}

/** Stacks amounts from nought upwards, and what is negative from nought downwards. */
export function stack(values: readonly Ratio[]): Stack {
  const segments: Segment[] = [];
  let [low, high] = [zero, zero];
  for (const [series, value] of values.entries()) {
    if (isZero(value)) continue;
    const from = isNegative(value) ? low : high;
    const to = add(from, value);
    if (isNegative(value)) low = to;
    else high = to;
    segments.push({ series, value, from, to });
  }
  return { segments, low, high };
}
