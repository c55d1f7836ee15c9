/** A block of cells on one sheet; row and column are counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const rowLimit = 1_048_576;
export const columnLimit = 16_384;

export const wholeSheet: Area = { row: 0, column: 0, rows: rowLimit, columns: columnLimit };

export const cellArea = (row: number, column: number): Area => ({
  row,
  column,
  rows: 1,
  columns: 1,
});

export const lastRow = ({ row, rows }: Area): number => row + rows - 1;
export const lastColumn = ({ column, columns }: Area): number => column + columns - 1;
export const cellCount = ({ rows, columns }: Area): number => rows * columns;

export const isOnSheet = (area: Area): boolean =>
  area.row >= 0 &&
  area.column >= 0 &&
  area.rows > 0 &&
  area.columns > 0 &&
  area.row + area.rows <= rowLimit &&
  area.column + area.columns <= columnLimit;

/** The block with these two corners. */
function between(top: number, left: number, bottom: number, right: number): Area {
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function intersection(one: Area, other: Area): Area | undefined {
  const both = between(
    Math.max(one.row, other.row),
    Math.max(one.column, other.column),
    Math.min(lastRow(one), lastRow(other)),
    Math.min(lastColumn(one), lastColumn(other)),
  );
  return both.rows > 0 && both.columns > 0 ? both : undefined;
}

/** The least block that holds both. */
export const boundingArea = (one: Area, other: Area): Area =>
  between(
    Math.min(one.row, other.row),
    Math.min(one.column, other.column),
    Math.max(lastRow(one), lastRow(other)),
    Math.max(lastColumn(one), lastColumn(other)),
  );

export const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  lastRow(inner) <= lastRow(outer) &&
  lastColumn(inner) <= lastColumn(outer);
