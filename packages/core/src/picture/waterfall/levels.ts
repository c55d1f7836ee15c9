import { add, equals, isZero, zero, type Ratio } from "../../exact/index.js";
import type { PictureBar, WaterfallPicture } from "../picture.js";

/** A bar between two amounts. */
export interface Level extends PictureBar {
  readonly kind: "end" | "plus" | "minus";
  readonly from: Ratio;
  readonly to: Ratio;
}

/**
 * Start and end stand on nought, every step on what the steps before it came to. A step of nought is
 * left out.
 */
export function levelsOf({ start, steps, end }: WaterfallPicture): Level[] {
  let reached = start.figure.exact;
  const floating = steps
    .filter(({ figure }) => !isZero(figure.exact))
    .map((step): Level => {
      const from = reached;
      reached = add(from, step.figure.exact);
      return {
        ...step,
        kind: step.figure.exact.numerator > 0n ? "plus" : "minus",
        from,
        to: reached,
      };
    });
  if (!equals(reached, end.figure.exact))
    throw new RangeError(`the steps do not lead to ${JSON.stringify(end.label)}`);
  const standing = (bar: PictureBar): Level => ({
    ...bar,
    kind: "end",
    from: zero,
    to: bar.figure.exact,
  });
  return [standing(start), ...floating, standing(end)];
}
