import { contains, intersection, lastColumn, lastRow, type Area } from "../grid/area.js";

/** Cells are put in or taken out at an area, and what stands below or to the right of it makes way. */
export interface Shift {
  readonly kind: "insert" | "delete";
  readonly area: Area;
  readonly direction: "vertical" | "horizontal";
}

/** Turns a horizontal shift on its side, so that there is one rule for both. */
const turned = ({ row, column, rows, columns }: Area): Area => ({
  row: column,
  column: row,
  rows: columns,
  columns: rows,
});

/** Where an area is after the shift; nothing if it is gone; the same area if it stayed. */
export function shifted(area: Area, { kind, area: at, direction }: Shift): Area | undefined {
  if (direction === "horizontal") {
    const moved = shifted(turned(area), { kind, area: turned(at), direction: "vertical" });
    if (!moved) return undefined;
    const back = turned(moved);
    return equal(back, area) ? area : back;
  }
  const inColumns = area.column >= at.column && lastColumn(area) <= lastColumn(at);
  if (!inColumns || lastRow(area) < at.row) return area;
  if (kind === "insert")
    return area.row >= at.row
      ? { ...area, row: area.row + at.rows }
      : { ...area, rows: area.rows + at.rows };
  if (contains(at, area)) return undefined;
  const lost = intersection(at, area)?.rows ?? 0;
  const above = Math.max(0, Math.min(at.rows, area.row - at.row));
  const moved = { ...area, row: area.row - above, rows: area.rows - lost };
  return equal(moved, area) ? area : moved;
}

const equal = (one: Area, other: Area): boolean =>
  one.row === other.row &&
  one.column === other.column &&
  one.rows === other.rows &&
  one.columns === other.columns;
