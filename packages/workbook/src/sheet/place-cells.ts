import type { Place } from "./address.js";
import { emptyCell } from "./cells.js";
import type { Cell } from "./workbook.js";

/** A cell and where it stands; sheets are put together from these, in any order. */
export interface Placed extends Omit<Place, "sheet"> {
  readonly cell: Cell;
}

/** The rows of a sheet, with what is not placed left empty. Two cells in one place are a mistake of ours. */
export function rowsOf(placed: readonly Placed[]): Cell[][] {
  const rows: Cell[][] = [];
  for (const { row, column, cell } of placed) {
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1] ?? [];
    while (cells.length < column) cells.push(emptyCell);
    if (cells[column - 1] !== emptyCell)
      throw new Error(`two cells stand in row ${String(row)}, column ${String(column)}`);
    cells[column - 1] = cell;
  }
  return rows;
}

/** Cells beside each other, from a column on. */
export const across = (row: number, column: number, cells: readonly Cell[]): Placed[] =>
  cells.map((cell, at) => ({ row, column: column + at, cell }));
