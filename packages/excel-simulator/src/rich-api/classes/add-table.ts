import { hasContent } from "../../model/cell.js";
import { cellText } from "../../format/cell-text.js";
import { cultures } from "../../format/culture.js";
import { shiftCells } from "../../model/shift-cells.js";
import type { Table } from "../../model/table.js";
import type { Workbook } from "../../model/workbook.js";
import type { Place } from "../excel-object.js";

/**
 * Makes a table of cells. Without headers a row is put in for them, and what is below makes way.
 *
 * Follows https://learn.microsoft.com/javascript/api/excel/excel.tablecollection#excel-excel-tablecollection-add-member(1)
 */
export function addTable(workbook: Workbook, { sheet, area }: Place, hasHeaders: boolean): Table {
  if (!hasHeaders) {
    const headerRow = { ...area, rows: 1 };
    shiftCells(workbook, sheet, { kind: "insert", area: headerRow, direction: "vertical" });
  }
  // A header alone gets an empty row below it.
  const rows = Math.max(2, area.rows + (hasHeaders ? 0 : 1));
  const table = workbook.tables.add(sheet, { ...area, rows });
  nameColumns(workbook, table);
  workbook.tell({ kind: "tableAdded", table });
  return table;
}

/** Every column has a name that is a text and no other column's. */
export function nameColumns(workbook: Workbook, { sheet, area }: Table): void {
  const taken = new Set<string>();
  workbook.cells.write(sheet, { ...area, rows: 1 }, (cell, row, column) => {
    const shown = cellText(
      workbook.valueAt(sheet, row, column),
      cell.look.numberFormat,
      cultures["en-US"],
    );
    const name = freeName(shown === "" ? `Column${column - area.column + 1}` : shown, taken);
    taken.add(name.toLowerCase());
    return hasContent(cell) && cell.value === name ? cell : { value: name, look: cell.look };
  });
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let [name, number] = [wanted, 2];
  while (taken.has(name.toLowerCase())) {
    name = `${wanted}${number}`;
    number += 1;
  }
  return name;
}
