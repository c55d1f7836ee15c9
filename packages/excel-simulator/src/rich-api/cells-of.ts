import { emptyCell, type Cell } from "../model/cell.js";
import type { Place } from "./excel-object.js";
import { isUnbounded } from "./places.js";

/**
 * The cells of a range; of whole rows and columns those that hold or look like something, and one for
 * all the others.
 */
export function* cellsOf({ sheet, area }: Place): Generator<Cell> {
  const used = isUnbounded(area) ? sheet.usedArea(area, false) : area;
  if (isUnbounded(area)) yield emptyCell;
  if (!used) return;
  for (let row = used.row; row < used.row + used.rows; row += 1)
    for (let column = used.column; column < used.column + used.columns; column += 1)
      yield sheet.cellAt(row, column);
}
