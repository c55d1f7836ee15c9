import { columnLimit, rowLimit, type Area } from "../../../grid/area.js";
import type { Place } from "./place.js";

/** How many rows and columns can be scrolled to. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const least: Extent = { rows: 60, columns: 26 };
const beyond: Extent = { rows: 20, columns: 4 };

/** Everything on the sheet and the cell that has the focus, with some room beyond. */
export const extentOf = (used: Area | undefined, active: Place): Extent => ({
  rows: Math.min(
    rowLimit,
    Math.max(least.rows, (used ? used.row + used.rows : 0) + beyond.rows, active.row + beyond.rows),
  ),
  columns: Math.min(
    columnLimit,
    Math.max(
      least.columns,
      (used ? used.column + used.columns : 0) + beyond.columns,
      active.column + beyond.columns,
    ),
  ),
});
