import type { ChosenSheet } from "./choose-sheets.js";
import type { Indexes } from "./outline.js";

/** A piece of a sheet that one request brings. */
export interface Piece {
  readonly sheet: ChosenSheet;
  readonly area: Indexes;
}

export const cellsIn = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { area: { rows, columns } }) => sum + rows * columns, 0);

/**
 * The next pieces that are together no more than there is room for: whole sheets, and of the one that is
 * too much as many rows as fit. One row at least, so that there is an end.
 *
 * @param room - in bytes
 * @param cellBytes - how many bytes a cell of a sheet is taken to be
 */
export function takePieces(
  pieces: readonly Piece[],
  room: number,
  cellBytes: (sheet: ChosenSheet) => number,
): { readonly taken: readonly Piece[]; readonly left: readonly Piece[] } {
  const taken: Piece[] = [];
  for (const [at, piece] of pieces.entries()) {
    const { row, rows, columns } = piece.area;
    const rowBytes = columns * cellBytes(piece.sheet);
    const fitting = Math.max(0, Math.min(rows, Math.floor(room / rowBytes)));
    const count = taken.length === 0 ? Math.max(1, fitting) : fitting;
    if (count > 0) taken.push({ ...piece, area: { ...piece.area, rows: count } });
    room -= count * rowBytes;
    if (count === rows) continue;
    const rest = { ...piece, area: { ...piece.area, row: row + count, rows: rows - count } };
    return { taken, left: [rest, ...pieces.slice(at + 1)] };
  }
  return { taken, left: [] };
}
