import { ExcelError } from "../excel-error.js";
import { cellCount, type Area } from "../grid/area.js";
import type { Cell } from "../model/cell.js";
import type { Place } from "./excel-object.js";
import { isUnbounded } from "./places.js";

/** Follows https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
const mostCells = 5_000_000;

const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/**
 * Something of every cell, row by row.
 *
 * @returns `null` for whole rows and columns:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
 */
export function readGrid<T>(
  { sheet, area }: Place,
  read: (cell: Cell, row: number, column: number) => T,
): T[][] | null {
  if (isUnbounded(area)) return null;
  if (cellCount(area) > mostCells) throw new ExcelError("RangeExceedsLimit");
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, right) => {
      const [row, column] = [area.row + down, area.column + right];
      return read(sheet.cellAt(row, column), row, column);
    }),
  );
}

/**
 * What is put into each cell: one value for all of them, or as many as there are.
 *
 * Follows https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 *
 * @returns by the place in the range; `null` leaves a cell alone
 */
export function inputAt(area: Area, value: unknown): (down: number, right: number) => unknown {
  if (!Array.isArray(value)) {
    if (isUnbounded(area)) throw new ExcelError("InvalidArgument");
    return () => value;
  }
  const rows: readonly unknown[] = value;
  const grid = rows.map((row): readonly unknown[] => {
    if (!Array.isArray(row) || row.length !== area.columns)
      throw new ExcelError("InvalidArgument", WRONG_SIZE);
    return row;
  });
  checkSize(area, grid.length, area.columns);
  return (down, right) => grid[down]?.[right] ?? null;
}

export function checkSize(area: Area, rows: number, columns: number): void {
  if (rows !== area.rows || columns !== area.columns)
    throw new ExcelError("InvalidArgument", WRONG_SIZE);
}
