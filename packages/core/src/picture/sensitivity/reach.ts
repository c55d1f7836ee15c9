import { compare, subtract, type Ratio } from "../../exact/index.js";
import type { PictureInput, PicturePoint } from "../picture.js";

/** How far a figure goes when one input is varied. */
export interface Reach {
  readonly low: PicturePoint;
  readonly high: PicturePoint;
  /** The distance between them. */
  readonly spread: Ratio;
}

const compareFigures = (a: PicturePoint, b: PicturePoint): number =>
  compare(a.figure.exact, b.figure.exact);

/** The first point of the lowest figure, and the last point of the highest. */
export function reachOf({ points: [first, ...rest], label }: PictureInput): Reach {
  if (!first) throw new RangeError(`${JSON.stringify(label)} has no points`);
  const low = rest.reduce((found, each) => (compareFigures(each, found) < 0 ? each : found), first);
  const high = rest.reduce(
    (found, each) => (compareFigures(each, found) >= 0 ? each : found),
    first,
  );
  return { low, high, spread: subtract(high.figure.exact, low.figure.exact) };
}
