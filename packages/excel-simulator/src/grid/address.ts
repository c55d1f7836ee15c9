import { columnLimit, isOnSheet, rowLimit, type Area } from "./area.js";

/** The letters of a column counted from 0. */
export function columnName(column: number): string {
  const before = Math.floor(column / 26);
  return (before === 0 ? "" : columnName(before - 1)) + String.fromCharCode(65 + (column % 26));
}

export const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `B4:D7`, `B4`, `A:C` or `2:4`. */
export function addressOf({ row, column, rows, columns }: Area): string {
  const [top, bottom] = [row + 1, row + rows];
  const [left, right] = [columnName(column), columnName(column + columns - 1)];
  if (columns === columnLimit) return `${top}:${bottom}`;
  if (rows === rowLimit) return `${left}:${right}`;
  const first = `${left}${top}`;
  return rows === 1 && columns === 1 ? first : `${first}:${right}${bottom}`;
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

const span = (one: number, other: number): readonly [number, number] => [
  Math.min(one, other),
  Math.abs(one - other) + 1,
];

/** The block that an address without a sheet names; nothing if it is none. */
export function parseArea(address: string): Area | undefined {
  const area = corners(address);
  return area && isOnSheet(area) ? area : undefined;
}

function corners(address: string): Area | undefined {
  const cells = CELLS.exec(address);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    const [row, rows] = span(Number(top) - 1, Number(bottom) - 1);
    const [column, columns] = span(columnOf(left), columnOf(right));
    return { row, column, rows, columns };
  }
  const [, left, right] = COLUMNS.exec(address) ?? [];
  if (left !== undefined && right !== undefined) {
    const [column, columns] = span(columnOf(left), columnOf(right));
    return { row: 0, column, rows: rowLimit, columns };
  }
  const [, top, bottom] = ROWS.exec(address) ?? [];
  if (top === undefined || bottom === undefined) return undefined;
  const [row, rows] = span(Number(top) - 1, Number(bottom) - 1);
  return { row, column: 0, rows, columns: columnLimit };
}

/** What a sheet's name looks like in front of `!`: in quotes where it would read as something else. */
export const quotedSheetName = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d*$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

export const unquotedSheetName = (text: string): string =>
  text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;

/** A reference taken apart at its last `!`. */
export function splitReference(reference: string): { sheet?: string; address: string } {
  const at = reference.lastIndexOf("!");
  return at < 0
    ? { address: reference }
    : { sheet: unquotedSheetName(reference.slice(0, at)), address: reference.slice(at + 1) };
}
