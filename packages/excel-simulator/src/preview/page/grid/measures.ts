import { columnLimit, rowLimit } from "../../../grid/area.js";
import { defaultColumnWidth, defaultRowHeight, type Sheet } from "../../../model/sheet.js";

/** Office.js measures heights and charts in points; a page in pixels, four to three points. */
export const pixels = (points: number): number => (points * 4) / 3;

export const headerWidth = 46;
export const headerHeight = 22;

/** What a sheet measures on the page, in pixels. */
export interface Measures {
  readonly width: (column: number) => number;
  readonly height: (row: number) => number;
}

/** @param grown - rows that are higher than usual by what stands in them */
export const measuresOf = (
  sheet: Sheet,
  grown: ReadonlyMap<number, number> = new Map(),
): Measures => ({
  width: (column) =>
    sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? defaultColumnWidth),
  height: (row) =>
    sheet.hiddenRows.has(row)
      ? 0
      : (grown.get(row) ?? pixels(sheet.rowHeights.get(row) ?? defaultRowHeight)),
});

/** Where each of a number of rows or columns begins; the last figure is where they end. */
export function beginnings(count: number, size: (at: number) => number): readonly number[] {
  const begins = [0];
  for (let at = 0; at < count; at += 1) begins.push((begins[at] ?? 0) + size(at));
  return begins;
}

/** How many rows and columns stay in view. */
export function frozenLines({ frozen }: Sheet): {
  readonly rows: number;
  readonly columns: number;
} {
  if (!frozen) return { rows: 0, columns: 0 };
  return {
    rows: frozen.rows === rowLimit ? 0 : frozen.row + frozen.rows,
    columns: frozen.columns === columnLimit ? 0 : frozen.column + frozen.columns,
  };
}
