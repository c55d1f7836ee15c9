import type { Table } from "../../model/table.js";
import type { Workbook } from "../../model/workbook.js";
import type { States } from "../excel-object.js";
import type { Area } from "../../grid/area.js";

export type Column = States["TableColumn"];

export const columnOf = (area: Area, { index }: Column): Area => ({
  ...area,
  column: area.column + index,
  columns: 1,
});

export const nameOf = (workbook: Workbook, { sheet, area }: Table, index: number): string =>
  String(workbook.valueAt(sheet, area.row, area.column + index));
