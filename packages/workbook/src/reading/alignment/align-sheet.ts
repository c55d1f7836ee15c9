import { addressOf } from "../../sheet/address.js";
import type { FoundCell } from "../../sheet/read-cell.js";
import type { ReadableSheet } from "../../sheet/read-workbook.js";
import type { Sheet } from "../../sheet/workbook.js";
import { alignColumns } from "./align-columns.js";
import { alignRows } from "./align-rows.js";
import { goneAxis, sameAxis, type Axis } from "./axis.js";
import { constantOf, foundConstant } from "./constants.js";
import { gridOf } from "./grid.js";

/** A sheet as it was written beside the one that was found. */
export interface AlignedSheet {
  readonly expected: Sheet;
  readonly found: ReadableSheet;
  readonly rows: Axis;
  readonly columns: Axis;
}

/** Whether every text and number that never changes stands where it was written. */
const isInPlace = ({ rows }: Sheet, { cells }: ReadableSheet): boolean =>
  rows.every((row, above) =>
    row.every((cell, before) => {
      const constant = constantOf(cell);
      if (constant === undefined) return true;
      const address = addressOf({ row: above + 1, column: before + 1 });
      return foundConstant(cells.get(address)) === constant;
    }),
  );

export function alignSheet(expected: Sheet, found: ReadableSheet): AlignedSheet {
  if (isInPlace(expected, found)) return { expected, found, rows: sameAxis, columns: sameAxis };
  const grid = gridOf(found);
  const columns = alignColumns(expected, grid);
  return { expected, found, rows: alignRows(expected, grid, columns), columns };
}

/** A sheet that is gone, with all its cells. */
export const goneSheet = (expected: Sheet): AlignedSheet => ({
  expected,
  found: { name: expected.name, cells: new Map() },
  rows: goneAxis,
  columns: goneAxis,
});

/** Where a cell stands now; nothing where its row or column is gone. */
export function placeNow(
  { rows, columns }: AlignedSheet,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } | undefined {
  const [nowRow, nowColumn] = [rows.to(row), columns.to(column)];
  return nowRow === undefined || nowColumn === undefined
    ? undefined
    : { row: nowRow, column: nowColumn };
}

/** The cell of an address; a cell that holds nothing is not there. */
export function cellNow({ found }: AlignedSheet, address: string): FoundCell | undefined {
  const cell = found.cells.get(address);
  const isEmpty = cell?.kind === "empty" || (cell?.kind === "text" && cell.value === "");
  return isEmpty && cell.formula === undefined ? undefined : cell;
}
