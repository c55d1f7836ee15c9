import { abs, compare, equals, subtract, type Ratio } from "../exact/index.js";

/** What figures are held against. */
export interface Target {
  readonly value: Ratio;
  readonly bound: "atMost" | "atLeast";
}

/** Where on the way the target is crossed or met; or how close the way comes to it. */
export type TargetFound =
  | { readonly kind: "crossed"; readonly near: bigint; readonly far: bigint }
  | { readonly kind: "met"; readonly at: bigint }
  | { readonly kind: "outOfReach"; readonly closest: bigint };

export const keepsWithin = (figure: Ratio, { value, bound }: Target): boolean =>
  compare(figure, value) !== (bound === "atMost" ? 1 : -1);

/** The way is walked in so many strides first, so that a figure that turns around is seen to. */
const strides = 16n;

/** Positions from the first to the last at about equal distances; all of them where they are few. */
function walk(last: bigint): bigint[] {
  const positions = [];
  for (let stride = 0n; stride <= strides; stride++) positions.push((last * stride) / strides);
  return [...new Set(positions)];
}

/** Halves the way between two positions on different sides until they are neighbours. */
function neighbours(
  first: bigint,
  last: bigint,
  isNear: (position: bigint) => boolean,
): { near: bigint; far: bigint } {
  let [near, far] = [first, last];
  while (far - near > 1n) {
    const middle = (near + far) / 2n;
    if (isNear(middle)) near = middle;
    else far = middle;
  }
  return { near, far };
}

/**
 * Searches the positions from 0 to `last` for two neighbours of which one keeps within the target and
 * one does not. The first such stride is halved, so that of a figure that goes one way only the one
 * boundary is found. Where all keep within it, or none does, it is told what comes closest.
 */
export function searchTarget(
  last: bigint,
  figureAt: (position: bigint) => Ratio,
  target: Target,
): TargetFound {
  const positions = walk(last);
  const keeps = (position: bigint): boolean => keepsWithin(figureAt(position), target);
  const isNear = (position: bigint): boolean => keeps(position) === keeps(0n);
  const across = positions.findIndex((position) => !isNear(position));
  const [before, after] = [positions[across - 1], positions[across]];
  if (before !== undefined && after !== undefined)
    return { kind: "crossed", ...neighbours(before, after, isNear) };
  const distance = (position: bigint): Ratio => abs(subtract(figureAt(position), target.value));
  // Of several as close as each other an end is told.
  const closest = [last, ...positions].reduce((best, position) =>
    compare(distance(position), distance(best)) < 0 ? position : best,
  );
  return equals(figureAt(closest), target.value)
    ? { kind: "met", at: closest }
    : { kind: "outOfReach", closest };
}
