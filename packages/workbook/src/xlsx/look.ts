import type { CellLook, EdgeLook } from "../look/cell-look.js";

export type { CellLook, EdgeLook };

/**
 * A row or a column that is not as usual.
 *
 * @example
 * ```ts
 * const column: LineLook = { size: 12.71, hidden: false };
 * column.size; //=> 12.71
 * ```
 */
export interface LineLook {
  /** Of a row the height in points, of a column the width in characters with the space at both sides. */
  readonly size?: number;
  readonly hidden: boolean;
}

/**
 * How a sheet looks, besides what the content of its cells says.
 *
 * @example
 * ```ts
 * const look: SheetLook = {
 *   cells: new Map(), columns: new Map([[1, { size: 30, hidden: false }]]), rows: new Map(),
 *   merged: [], frozen: { rows: 1, columns: 0 }, gridlines: false, hidden: false,
 * };
 * look.frozen.rows; //=> 1
 * ```
 */
export interface SheetLook {
  /** By address, `B4`. */
  readonly cells: ReadonlyMap<string, CellLook>;
  /** By number, counted from 1. */
  readonly columns: ReadonlyMap<number, LineLook>;
  /**
   * By number, counted from 1: the heights that somebody chose, not those that follow from the text. A
   * row that has no cell is written as a usual one.
   */
  readonly rows: ReadonlyMap<number, LineLook>;
  /** Blocks of cells that are shown as one: `A2:F2`. */
  readonly merged: readonly string[];
  /** How many rows and columns stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly hidden: boolean;
}
