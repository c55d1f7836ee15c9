import { compare, isNegative, isZero, zero, type Ratio } from "../../exact/index.js";
import { axisOver, placeOn, type Axis } from "../drawing/axis.js";
import { digitOf, figureText, rangeOf, tickTexts } from "../drawing/figures.js";
import { fonts, textWidth } from "../drawing/font.js";
import { longest, px, shortest, type Length } from "../drawing/length.js";
import type { ColumnsPicture } from "../picture.js";
import { stack, type Stack } from "./stack.js";

/** Where the parts of a picture of columns stand. */
export interface ColumnsLayout {
  readonly axis: Axis;
  readonly tickTexts: readonly string[];
  readonly stacks: readonly Stack[];
  /** The printed sums; set upright where columns are narrow. */
  readonly totals: readonly string[];
  readonly upright: boolean;
  /** The field that the columns stand in, without the sums above and below. */
  readonly left: Length;
  readonly right: Length;
  readonly top: Length;
  readonly bottom: Length;
  /** Where the labels of the columns begin. */
  readonly labelTop: Length;
  /** Every so many columns have room for their label, and for their sum. */
  readonly labelEvery: number;
  readonly sumEvery: number;
  readonly drawingRight: Length;
  /** How far up an amount stands. */
  readonly up: (value: Ratio) => Length;
  /** The middle of a column. */
  readonly middle: (column: number) => Length;
  readonly barWidth: Length;
}

const plotHeight = px(220);
const narrowest = px(4);
const widest = px(150);
const widestBar = px(76);
const mostTicks = 6n;

/** Whether everything of a column is below nought, so that its sum is set below it. */
export const hangs = ({ low, high }: Stack): boolean => isZero(high) && isNegative(low);

const everyFor = (needed: Length, slot: Length): number =>
  [1, 2, 5, 10, 20, 50].find((every) => BigInt(every) * slot >= needed) ?? 100;

export function columnsLayout(
  picture: ColumnsPicture,
  start: Length,
  width: Length,
): ColumnsLayout {
  const { columns, series, totals } = picture;
  const stacks = columns.map((_, column) =>
    stack(series.flatMap(({ figures }) => figures[column]?.exact ?? [])),
  );
  const { low, high } = rangeOf(
    zero,
    stacks.flatMap((each) => [each.low, each.high]),
  );
  const axis = axisOver(low, high, digitOf(picture), mostTicks);
  const ticks = tickTexts(axis.ticks, picture);
  const left = longest(...ticks.map((text) => textWidth(text, fonts.text))) + px(8);

  const count = BigInt(columns.length);
  const slot = longest(narrowest, shortest(widest, (width - left) / count));
  const sums = totals.map((total) => figureText(total, picture.locale));
  const sumWidth = longest(...sums.map((text) => textWidth(text, fonts.sum)));
  const upright = sumWidth + px(6) > slot;
  const sumRoom = upright ? sumWidth + px(8) : px(18);
  const someHang = stacks.some(hangs);
  const top = start + sumRoom;
  const bottom = top + plotHeight;

  const labelWidth = longest(...columns.map((text) => textWidth(text, fonts.text)));
  const right = left + slot * count;
  return {
    axis,
    tickTexts: ticks,
    stacks,
    totals: sums,
    upright,
    left,
    right,
    top,
    bottom,
    labelTop: bottom + (someHang ? sumRoom : px(2)),
    labelEvery: everyFor(labelWidth + px(8), slot),
    sumEvery: upright ? everyFor(px(14), slot) : 1,
    // The label of the last column may stand out over it.
    drawingRight: right + longest(0n, (labelWidth - slot) / 2n + px(1)),
    up: placeOn(axis, bottom, top),
    middle: (column) => left + slot * BigInt(column) + slot / 2n,
    barWidth: shortest(widestBar, (slot * 64n) / 100n),
  };
}

/** Whether a column holds amounts of both signs, so that no end of it is its sum. */
export const isMixed = ({ low, high }: Stack): boolean =>
  compare(low, high) < 0 && !isZero(low) && !isZero(high);
