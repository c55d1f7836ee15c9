import type { Cell, Row, Table } from "../tables/table.js";
import { cellText, isSetIn, oneLine } from "./content.js";
import { displayWidth } from "./width.js";
import { numbers, words, wrap } from "./wrap.js";

/** One cell of a text table before it knows how wide it may be. */
export interface TextBlock {
  readonly text: string;
  /** Spaces before each line, and further ones before each line but the first. */
  readonly indent: number;
  readonly hanging: number;
  /** Figures are not: half a figure is a wrong figure. */
  readonly breakable: boolean;
}

export const hanging = 2;
const setIn = 2;

/** The width to which a column may shrink at the cost of breaking words. */
const narrowest = 12;

/** Longer than nearly every Danish compound; what exceeds it has no claim to stay in one piece. */
const longestPiece = 30;

/** Makes text fit for a terminal: the soft hyphen takes a column in some of them, none in others. */
export function printable(text: string): string {
  return oneLine(text.replaceAll("\u00AD", ""));
}

function block(text: string): TextBlock {
  return { text: printable(text), indent: 0, hanging: 0, breakable: true };
}

/** The corner and the column labels. */
export function headerBlocks({ corner, columns }: Table): TextBlock[] {
  return [block(corner), ...columns.map(({ label }) => block(label))];
}

/** The label and the cells of a row. */
export function rowBlocks(row: Row, group: readonly Row[], { locale }: Table): TextBlock[] {
  const label = { ...block(row.label), indent: isSetIn(row, group) ? setIn : 0, hanging };
  const cellBlock = (cell: Cell): TextBlock => ({
    ...block(cellText(cell, locale)),
    breakable: cell.kind === "text",
  });
  return [label, ...row.cells.map(cellBlock)];
}

/** The width a block would like to have. */
export function naturalWidth({ text, indent }: TextBlock): number {
  return indent + displayWidth(text);
}

/** The width below which a block would break words. */
export function comfortableWidth(content: TextBlock): number {
  const natural = naturalWidth(content);
  return content.breakable ? Math.min(natural, hold(words(content.text), content)) : natural;
}

/** The width below which a block may not be made to go. */
export function leastWidth(content: TextBlock): number {
  const natural = naturalWidth(content);
  if (!content.breakable) return natural;
  return Math.min(natural, Math.max(narrowest, hold(numbers(content.text), content)));
}

/** The width of a column that holds each of these pieces on a line of its own. */
function hold(pieces: readonly string[], { indent, hanging }: TextBlock): number {
  const longest = pieces.reduce((width, piece) => Math.max(width, displayWidth(piece)), 0);
  return indent + hanging + Math.min(longest, longestPiece);
}

/** The lines of a block in a column of this width. */
export function blockLines(
  { text, indent, hanging, breakable }: TextBlock,
  width: number,
): string[] {
  const lines = breakable ? wrap(text, width - indent, hanging) : [text];
  return lines.map((line) => " ".repeat(indent) + line);
}
