import { ExcelError } from "../excel-error.js";
import { withCellsMoved } from "../formula/references.js";
import {
  columnLimit,
  intersection,
  isOnSheet,
  lastColumn,
  lastRow,
  rowLimit,
  type Area,
} from "../grid/area.js";
import { emptyCell } from "./cell.js";
import { referenceOf } from "./names.js";
import { absoluteReference } from "./names.js";
import { shifted, type Shift } from "./shift.js";
import type { Sheet } from "./sheet.js";
import type { Workbook } from "./workbook.js";
import type { ChangeType } from "./workbook-event.js";

/** Puts cells in or takes them out; what refers to cells that moved follows them. */
export function shiftCells(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  refuseTornTables(workbook, sheet, shift);
  moveCells(workbook, sheet, shift);
  const moved = (area: Area): Area | undefined => shifted(area, shift);
  for (const one of workbook.sheets.all)
    workbook.rewriteSheetFormulas(one, (formula) =>
      withCellsMoved(formula, one.name, sheet.name, moved),
    );
  for (const name of workbook.names.all) {
    const reference = referenceOf(name.formula);
    if (!reference || workbook.sheets.find(reference.sheet) !== sheet) continue;
    const area = moved(reference.area);
    const formula = area ? `=${absoluteReference(sheet, area)}` : "=#REF!";
    if (formula !== name.formula) workbook.names.change(name, { formula });
  }
  for (const table of workbook.tables.in(sheet)) {
    const area = moved(table.area);
    if (!area) workbook.tables.remove(table);
    else if (area !== table.area) workbook.tables.change(table, { area });
  }
  workbook.calculation.touchAll();
  workbook.tellChanged(sheet, shift.area, changeType(shift));
}

function moveCells(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  const written = new Map<string, ReturnType<typeof atPlace>>();
  const atPlace = (row: number, column: number) => {
    const before = sheet.cellAt(row, column);
    return { row, column, before, after: emptyCell };
  };
  const place = (row: number, column: number) => {
    const key = `${row},${column}`;
    const known = written.get(key) ?? atPlace(row, column);
    written.set(key, known);
    return known;
  };
  const moves = [...sheet.stored()].map(({ row, column, cell }) => ({
    cell,
    from: { row, column, rows: 1, columns: 1 },
    to: shifted({ row, column, rows: 1, columns: 1 }, shift),
  }));
  for (const { cell, from, to } of moves) {
    if (to && to.row === from.row && to.column === from.column) continue;
    if (to && !isOnSheet(to)) throw new ExcelError("NonBlankCellOffSheet");
    place(from.row, from.column);
    if (to) place(to.row, to.column).after = cell;
  }
  // A place that another cell leaves and no cell reaches stays empty.
  if (written.size > 0) workbook.cells.writeCells(sheet, [...written.values()]);
}

/** A table moves as a whole or grows by whole rows; it is not torn. */
function refuseTornTables(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  const { area, direction } = shift;
  const path =
    direction === "vertical"
      ? { ...area, rows: rowLimit - area.row }
      : { ...area, columns: columnLimit - area.column };
  for (const table of workbook.tables.in(sheet)) {
    const met = intersection(path, table.area);
    if (!met) continue;
    const whole =
      direction === "vertical"
        ? area.column <= table.area.column && lastColumn(area) >= lastColumn(table.area)
        : area.row <= table.area.row && lastRow(area) >= lastRow(table.area);
    if (!whole) throw new ExcelError("InsertDeleteConflict");
  }
}

function changeType({ kind, area, direction }: Shift): ChangeType {
  const did = kind === "insert" ? "Inserted" : "Deleted";
  if (direction === "vertical" && area.columns === columnLimit) return `Row${did}`;
  if (direction === "horizontal" && area.rows === rowLimit) return `Column${did}`;
  return `Cell${did}`;
}
