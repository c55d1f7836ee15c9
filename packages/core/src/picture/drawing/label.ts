import { oneLine } from "../../render/index.js";
import type { Box } from "./box.js";
import { fonts, lines, textWidth, type Font } from "./font.js";
import { px, type Length } from "./length.js";
import { element, type Attributes, type Markup } from "./svg.js";

/** Where a text stands. */
export interface Place {
  readonly x: Length;
  /** What the first line of text stands on. */
  readonly y: Length;
  /** Which end of the text, or its middle, is at `x`. */
  readonly anchor?: "start" | "middle" | "end";
  readonly font?: Font;
}

/** Room for text that may be long. */
interface Room {
  readonly width: Length;
  /** Most lines; one unless told. */
  readonly lines?: number;
}

/** Text as it is set, line under line. */
export interface SetText {
  readonly marks: readonly Markup[];
  readonly boxes: readonly Box[];
  /** What a further line would stand on. */
  readonly next: Length;
}

const lineHeight = ({ size }: Font): Length => px(size + 4);

const anchored = ({ x, y, anchor = "start", font = fonts.text }: Place): Attributes => ({
  x,
  y,
  ...(anchor === "start" ? {} : { "text-anchor": anchor }),
  ...(font.size === fonts.text.size ? {} : { "font-size": String(font.size) }),
  ...(font.bold ? { "font-weight": "bold" } : {}),
});

/** One line of text, whole. */
export const label = (text: string, place: Place, more: Attributes = {}): Markup =>
  element("text", { ...anchored(place), ...more }, text);

/** The place that a line of text takes. */
export function boxOf(text: string, { x, y, anchor = "start", font = fonts.text }: Place): Box {
  const width = textWidth(text, font);
  const left = { start: x, middle: x - width / 2n, end: x - width }[anchor];
  return { left, right: left + width, top: y - px(font.size - 3), bottom: y + px(3) };
}

/** Text in limited room: wrapped and, if it must be, shortened; then its title is the whole text. */
export function setText(text: string, place: Place, { width, lines: most = 1 }: Room): SetText {
  const { font = fonts.text } = place;
  const whole = oneLine(text);
  const set = lines(whole, font, width, most);
  const title = set.join(" ") === whole ? [] : [element("title", {}, whole)];
  const baseline = (index: number) => place.y + BigInt(index) * lineHeight(font);
  const placed = set.map((line, index) => ({ line, at: { ...place, y: baseline(index) } }));
  return {
    marks: placed.map(({ line, at }) => element("text", anchored(at), line, ...title)),
    boxes: placed.map(({ line, at }) => boxOf(line, at)),
    next: baseline(set.length),
  };
}
