import { cellText } from "../../../format/cell-text.js";
import type { Culture } from "../../../format/culture.js";
import { hasContent } from "../../../model/cell.js";
import { defaultColumnWidth, type Sheet } from "../../../model/sheet.js";
import type { Workbook } from "../../../model/workbook.js";
import { widthFor } from "./fitted-text.js";

const widest = 240;

/**
 * Makes columns that have no width of their own as wide as what stands in them; text that may run on needs
 * no room.
 */
export function fitColumns(workbook: Workbook, sheet: Sheet, culture: Culture): void {
  const stated = new Set(sheet.columnWidths.keys());
  for (const { row, column, cell } of sheet.stored()) {
    const value = workbook.valueAt(sheet, row, column);
    const runsOn = typeof value === "string" && !hasContent(sheet.cellAt(row, column + 1));
    if (runsOn || stated.has(column)) continue;
    const width = Math.min(widest, widthFor(cellText(value, cell.look.numberFormat, culture)));
    if (width > (sheet.columnWidths.get(column) ?? defaultColumnWidth))
      sheet.columnWidths.set(column, width);
  }
}
