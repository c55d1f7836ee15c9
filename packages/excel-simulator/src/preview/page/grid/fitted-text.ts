import { cellText } from "../../../format/cell-text.js";
import type { Culture } from "../../../format/culture.js";

/** A digit at the usual size, and the room at the edges of a cell, in pixels. */
const digit = 7.4;
const edges = 4;

export const widthFor = (text: string): number => Math.ceil(text.length * digit) + edges;

/**
 * A number in the room that its column has: with fewer decimals where no format asks for them, and as a
 * fence where even that is too wide, since half a number would be another number.
 */
export function fittedText(
  value: number,
  numberFormat: string,
  culture: Culture,
  width: number,
): string {
  const fits = (text: string): boolean => widthFor(text) <= width;
  const text = cellText(value, numberFormat, culture);
  if (fits(text)) return text;
  const shorter =
    numberFormat === "General" ? withFewerDecimals(value, culture).find(fits) : undefined;
  return shorter ?? "#".repeat(Math.max(1, Math.floor((width - edges) / digit)));
}

const withFewerDecimals = (value: number, culture: Culture): readonly string[] =>
  Array.from({ length: 9 }, (_, at) => `0.${"#".repeat(9 - at)}`)
    .concat("0")
    .map((format) => cellText(value, format, culture));
