import type { Cell, Sheet } from "../sheet/workbook.js";
import type { CellAt } from "./conditions.js";
import { isNumeric } from "./formats.js";
import { shownText } from "./shown-text.js";

/** What the looks of a cell depend on besides the cell. */
export interface CellPlace {
  /** A heading above quantities. */
  readonly aboveNumbers: boolean;
  /** In the first column of the sheet. */
  readonly isFirst: boolean;
  /** Laid across the page. */
  readonly isLone: boolean;
}

/** An empty cell that would look like no cell at all. */
const isNothing = ({ content, role, note }: Cell): boolean =>
  content.kind === "empty" && note === undefined && (role === "text" || role === "label");

/**
 * The cells of a sheet that can be seen.
 *
 * @param isSeen - tells of a cell that would look like no cell at all whether it is seen all the same
 */
export const cellsOf = (
  { rows }: Pick<Sheet, "rows">,
  isSeen: (at: CellAt) => boolean = () => false,
): CellAt[] =>
  rows.flatMap((row, above) =>
    row.flatMap((cell, before) => {
      const at = { cell, row: above + 1, column: before + 1 };
      return isNothing(cell) && !isSeen(at) ? [] : [at];
    }),
  );

/** Whether the first cell below that is no heading shows a quantity: the heading stands above it. */
function standsAboveNumbers({ rows }: Pick<Sheet, "rows">, { row, column }: CellAt): boolean {
  for (let below = row; below < rows.length; below++) {
    const cell = rows[below]?.[column - 1];
    if (cell && cell.role !== "heading") return isNumeric(cell.format);
  }
  return false;
}

export const placeOf = (sheet: Pick<Sheet, "rows">, at: CellAt, isLone: boolean): CellPlace => ({
  aboveNumbers: at.cell.role === "heading" && standsAboveNumbers(sheet, at),
  isFirst: at.column === 1,
  isLone,
});

export interface Alignment {
  readonly horizontal?: "left" | "center" | "right";
  readonly wrapText?: true;
  readonly indent?: number;
}

/** How a cell is aligned by what it shows and where it stands. */
export function alignmentOf(cell: Cell, { aboveNumbers, isFirst, isLone }: CellPlace): Alignment {
  const isText = shownText(cell) !== undefined;
  const wrap = isLone ? { wrapText: true as const } : {};
  if (cell.format === "flag") return { horizontal: "center" };
  // Numbers stand to the right of their own; their headings, and words among them, join them.
  if (isNumeric(cell.format) || aboveNumbers) return isText ? { horizontal: "right" } : {};
  // The column before may end in figures.
  const isApart = !isFirst && isText;
  return isApart ? { ...wrap, horizontal: "left", indent: 1 } : wrap;
}

/** `@` keeps a program from reading what is typed as a number or a date; a formula would turn into text. */
export const typedAsText = ({ content, format, role }: Cell): boolean =>
  format === "text" && role === "input" && content.kind !== "formula";
