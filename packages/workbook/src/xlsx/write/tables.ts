import type { TableDefinition } from "hucre/xlsx";
import type { Sheet, SheetTable } from "../../sheet/workbook.js";
import { headersOf } from "../check/headers.js";
import { escapedText } from "./content.js";

/**
 * A table without buttons to filter and sort by: other sheets refer to its rows, and a sorted table would
 * hand them the figures of another line.
 */
export const tableOf = (sheet: Sheet, table: SheetTable): TableDefinition => ({
  name: table.name,
  range: table.range,
  columns: headersOf(sheet, table).map((header = "") => ({
    // Where the cell has a new line its header has the escape for one.
    name: escapedText(header).replaceAll("\n", "_x000a_"),
  })),
  style: "TableStyleLight1",
  showRowStripes: false,
  showAutoFilter: false,
});
