import { ExcelError } from "../../excel-error.js";
import type { Area } from "../../grid/area.js";
import { shiftCells } from "../../model/shift-cells.js";
import { bodyOf, type Table } from "../../model/table.js";
import type { States } from "../excel-object.js";
import type { Session } from "../session.js";

export type Row = States["TableRow"];

export function rowArea({ table, index }: Row): Area {
  const body = bodyOf(table);
  if (index < 0 || index >= body.rows) throw new ExcelError("ItemNotFound");
  return { ...body, row: body.row + index, rows: 1 };
}

/** A table keeps one row, if an empty one. */
export function deleteRows(table: Table, area: Area, { workbook }: Session): void {
  if (bodyOf(table).rows > area.rows)
    shiftCells(workbook, table.sheet, { kind: "delete", area, direction: "vertical" });
  else workbook.enter(table.sheet, bodyOf(table), () => "");
}
