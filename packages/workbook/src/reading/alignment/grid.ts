import { parseCell } from "../../sheet/block.js";
import type { FoundCell } from "../../sheet/read-cell.js";
import type { ReadableSheet } from "../../sheet/read-workbook.js";

/** The cells of a sheet that was read, by row and column. */
export interface Grid {
  readonly cell: (row: number, column: number) => FoundCell | undefined;
  readonly lastRow: number;
  readonly lastColumn: number;
}

const isEmpty = (cell: FoundCell): boolean =>
  cell.formula === undefined && (cell.kind === "empty" || cell.value === "");

export function gridOf({ cells }: ReadableSheet): Grid {
  const rows = new Map<number, Map<number, FoundCell>>();
  let [lastRow, lastColumn] = [0, 0];
  for (const [address, cell] of cells) {
    const corner = parseCell(address);
    if (!corner || isEmpty(cell)) continue;
    const row = rows.get(corner.row) ?? new Map<number, FoundCell>();
    row.set(corner.column, cell);
    rows.set(corner.row, row);
    lastRow = Math.max(lastRow, corner.row);
    lastColumn = Math.max(lastColumn, corner.column);
  }
  return { cell: (row, column) => rows.get(row)?.get(column), lastRow, lastColumn };
}
