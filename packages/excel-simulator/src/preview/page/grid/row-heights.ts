import { defaultRowHeight, type Sheet } from "../../../model/sheet.js";
import { cellText } from "../../../format/cell-text.js";
import type { Culture } from "../../../format/culture.js";
import type { Cell, CellValue } from "../../../model/cell.js";
import { pixels } from "./measures.js";

/** What a line takes of its font size, and a letter on the average. */
const line = 1.35;
const letter = 0.45;

/** The heights that Excel gives rows by itself, in pixels: large letters and wrapped text need more. */
export function grownRows(
  sheet: Sheet,
  valueAt: (row: number, column: number) => CellValue,
  widthOf: (column: number) => number,
  culture: Culture,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, cell } of sheet.stored()) {
    const { fontSize, wrapText, numberFormat } = cell.look;
    if (sheet.rowHeights.has(row) || (fontSize <= 11 && !wrapText)) continue;
    const text = wrapText ? cellText(valueAt(row, column), numberFormat, culture) : "";
    const height = linesOf(text, cell, widthOf(column)) * pixels(fontSize) * line;
    if (height > (heights.get(row) ?? pixels(defaultRowHeight)))
      heights.set(row, Math.ceil(height));
  }
  return heights;
}

function linesOf(text: string, { look }: Cell, width: number): number {
  const letters = Math.max(1, Math.floor((width - 6) / (pixels(look.fontSize) * letter)));
  return text
    .split("\n")
    .reduce((sum, piece) => sum + Math.max(1, Math.ceil(piece.length / letters)), 0);
}
