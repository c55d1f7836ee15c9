import type { Ratio } from "../../exact/index.js";
import type { PictureBase } from "../picture.js";
import { axisOver, placeOn, type Axis } from "./axis.js";
import { digitOf, tickTexts } from "./figures.js";
import { fonts, textWidth } from "./font.js";
import { boxOf, label, type Place } from "./label.js";
import { longest, px, shortest, type Length } from "./length.js";
import type { Markup } from "./svg.js";

/** An axis along the foot of a field. */
export interface LevelAxis {
  readonly axis: Axis;
  readonly along: (value: Ratio) => Length;
  /** The labels of the ticks, none of them over an edge of the drawing. */
  readonly labels: (y: Length, drawingRight: Length) => Markup[];
}

const mostTicks = 6n;

/** An axis with as many ticks as have room for their labels. */
export function levelAxis(
  picture: Pick<PictureBase, "locale" | "scale">,
  { low, high }: { readonly low: Ratio; readonly high: Ratio },
  [left, right]: readonly [Length, Length],
): LevelAxis {
  const widest = (axis: Axis) =>
    tickTexts(axis.ticks, picture)
      .map((text) => textWidth(text, fonts.text) + px(14))
      .reduce((most, width) => (width > most ? width : most), 0n);
  const fits = (axis: Axis) => widest(axis) * BigInt(axis.ticks.length - 1) <= right - left;
  let [parts, axis] = [mostTicks, axisOver(low, high, digitOf(picture), mostTicks)];
  while (!fits(axis) && parts > 2n) axis = axisOver(low, high, digitOf(picture), --parts);
  const along = placeOn(axis, left, right);
  const texts = tickTexts(axis.ticks, picture);
  return {
    axis,
    along,
    labels: (y, drawingRight) => {
      const labels = axis.ticks.map((tick, index) => {
        const text = texts[index] ?? "";
        const half = textWidth(text, fonts.text) / 2n + px(1);
        const x = longest(half, shortest(along(tick), drawingRight - half));
        return { text, place: { x, y, anchor: "middle" } as const };
      });
      return apart(labels).map(({ text, place }) => label(text, place));
    },
  };
}

/** Leaves out what would stand on the label before it. */
function apart<Label extends { readonly text: string; readonly place: Place }>(
  labels: readonly Label[],
): Label[] {
  let reached = px(-1000);
  return labels.filter(({ text, place }) => {
    const { left, right } = boxOf(text, place);
    const isFree = left > reached;
    if (isFree) reached = right + px(4);
    return isFree;
  });
}
