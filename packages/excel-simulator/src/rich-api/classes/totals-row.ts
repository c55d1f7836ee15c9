import { shiftCells } from "../../model/shift-cells.js";
import { totalsRowOf, type Table } from "../../model/table.js";
import type { Workbook } from "../../model/workbook.js";

/** A row of totals appears below the table, or goes; what stands below makes way. */
export function showTotals(workbook: Workbook, table: Table, wanted: boolean): void {
  if (wanted === table.showTotals) return;
  if (wanted) {
    const { area } = table;
    const below = { ...area, row: area.row + area.rows, rows: 1 };
    shiftCells(workbook, table.sheet, { kind: "insert", area: below, direction: "vertical" });
    workbook.tables.change(table, { area: { ...area, rows: area.rows + 1 }, showTotals: true });
    workbook.cells.write(table.sheet, { ...totalsRowOf(table), columns: 1 }, ({ look }) => ({
      value: "Total",
      look,
    }));
  } else {
    const row = totalsRowOf(table);
    workbook.tables.change(table, { showTotals: false });
    shiftCells(workbook, table.sheet, { kind: "delete", area: row, direction: "vertical" });
  }
}
