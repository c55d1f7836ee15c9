import { fonts, textWidth } from "../drawing/font.js";
import type { Box } from "../drawing/box.js";
import { boxOf, label, type Place } from "../drawing/label.js";
import { lengthText, px, type Length } from "../drawing/length.js";
import type { Markup } from "../drawing/svg.js";
import { hangs, type ColumnsLayout } from "./columns-layout.js";

/** The printed sum of a column, and the place it takes. */
export interface SumLabel {
  readonly box: Box;
  readonly mark: Markup;
}

const font = fonts.sum;
const capHeight = px(9);

/** The sums stand beyond the ends of their columns, upright where columns are narrow. */
export function sumLabels(layout: ColumnsLayout): SumLabel[] {
  return layout.totals.flatMap((text, column) => {
    if (column % layout.sumEvery !== 0) return [];
    const stack = layout.stacks[column];
    const below = stack !== undefined && hangs(stack);
    const end = stack ? layout.up(below ? stack.low : stack.high) : layout.bottom;
    return [
      layout.upright
        ? upright(text, layout.middle(column), end, below)
        : level(text, layout.middle(column), end, below),
    ];
  });
}

function level(text: string, middle: Length, end: Length, below: boolean): SumLabel {
  const y = below ? end + px(15) : end - px(6);
  const place: Place = { x: middle, y, anchor: "middle", font };
  return { box: boxOf(text, place), mark: label(text, place) };
}

function upright(text: string, middle: Length, end: Length, below: boolean): SumLabel {
  const x = middle + capHeight / 2n;
  const y = below ? end + px(6) : end - px(6);
  const length = textWidth(text, font);
  const turn = `rotate(-90 ${lengthText(x)} ${lengthText(y)})`;
  return {
    box: {
      left: x - capHeight,
      right: x,
      top: below ? y : y - length,
      bottom: below ? y + length : y,
    },
    mark: label(text, { x, y, anchor: below ? "end" : "start", font }, { transform: turn }),
  };
}
