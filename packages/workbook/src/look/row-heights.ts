import type { Cell, Sheet } from "../sheet/workbook.js";
import type { Block } from "../sheet/block.js";
import { lettersIn, lineHeight, linesIn } from "./lines.js";
import { usualWidth } from "./lone-text.js";
import { roleLooks } from "./role-looks.js";
import { shownText } from "./shown-text.js";

/** Points above and below the lines. */
const padding = 2;
/** What the indent of a text takes of the width of its column. */
const indentWidth = 1;
/** What a row has when nothing asks for more. */
const usualHeight = 15;

/** The points that the lines of a text take in its cell, or in the block it is laid across. */
function heightOf(cell: Cell, width: number, isLone: boolean): number {
  const text = shownText(cell);
  const { size, bold = false, wraps = false } = roleLooks[cell.role];
  if (text === undefined) return 0;
  const lines = isLone || wraps ? linesIn(text, lettersIn(width, size, bold)) : 1;
  return lines * lineHeight(size) + padding;
}

/**
 * The rows that need more than the usual height, in points. Excel would work it out when it opens the file;
 * LibreOffice takes what the file says.
 */
export function rowHeights(
  { rows, widths }: Sheet,
  lone: ReadonlyMap<number, Block>,
): ReadonlyMap<number, number> {
  const widthOf = (column: number): number => widths[column - 1] ?? usualWidth;
  return new Map(
    rows.flatMap((row, at) => {
      const block = lone.get(at + 1);
      const heights = row.map((cell, column) => {
        const width = widthOf(column + 1) - (column === 0 ? 0 : indentWidth);
        if (block?.first.column !== column + 1) return heightOf(cell, width, false);
        const { first, last } = block;
        const columns = Array.from({ length: last.column - column }, (_, to) => first.column + to);
        return heightOf(
          cell,
          columns.reduce((sum, each) => sum + widthOf(each), 0),
          true,
        );
      });
      const height = Math.ceil(heights.reduce((most, each) => Math.max(most, each), 0));
      return height > usualHeight ? [[at + 1, height] as const] : [];
    }),
  );
}
