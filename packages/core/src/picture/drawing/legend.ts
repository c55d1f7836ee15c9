import { outline } from "./bar.js";
import type { Block } from "./block.js";
import { setText } from "./label.js";
import { px, type Length } from "./length.js";
import { element, type Markup } from "./svg.js";

/** What a fill or a mark stands for. */
export interface LegendEntry {
  readonly label: string;
  /** Draws the sample at its left and middle. */
  readonly sample: (left: Length, middle: Length) => Markup;
}

const rowHeight = px(20);
const sampleWidth = px(22);
const gap = px(20);

/** The legend, in as many rows as it needs. */
export function legend(entries: readonly LegendEntry[], top: Length, width: Length): Block {
  const room = { width: width - sampleWidth };
  let [x, row] = [0n, 0n];
  const marks = entries.flatMap(({ label, sample }) => {
    const [box] = setText(label, { x: sampleWidth, y: 0n }, room).boxes;
    const taken = box?.right ?? sampleWidth;
    if (x > 0n && x + taken > width) [x, row] = [0n, row + 1n];
    const left = x;
    x += taken + gap;
    const middle = top + row * rowHeight + rowHeight / 2n;
    const place = { x: left + sampleWidth, y: middle + px(4) };
    return [sample(left, middle), ...setText(label, place, room).marks];
  });
  return { marks, bottom: entries.length === 0 ? top : top + (row + 1n) * rowHeight };
}

/** A sample of a fill. */
export const swatch =
  (fill: string): LegendEntry["sample"] =>
  (left, middle) =>
    element("rect", {
      x: left + px(1),
      y: middle - px(7),
      width: px(14),
      height: px(14),
      fill,
      ...outline,
    });
