import { columnLimit, rowLimit, type Area } from "../../../grid/area.js";

/** One cell; row and column are counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const within = (least: number, value: number, limit: number): number =>
  Math.max(least, Math.min(value, limit - 1));

export const shifted = ({ row, column }: Place, rows: number, columns: number): Place => ({
  row: within(0, row + rows, rowLimit),
  column: within(0, column + columns, columnLimit),
});

export const isIn = ({ row, column }: Place, area: Area): boolean =>
  row >= area.row &&
  column >= area.column &&
  row < area.row + area.rows &&
  column < area.column + area.columns;

export const cornerOf = ({ row, column }: Area): Place => ({ row, column });

/** The block between two cells. */
export const blockOf = (one: Place, other: Place): Area => ({
  row: Math.min(one.row, other.row),
  column: Math.min(one.column, other.column),
  rows: Math.abs(one.row - other.row) + 1,
  columns: Math.abs(one.column - other.column) + 1,
});
