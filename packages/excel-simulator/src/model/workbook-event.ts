import type { Area } from "../grid/area.js";
import type { CellValue } from "./cell.js";
import type { Sheet } from "./sheet.js";
import type { Table } from "./table.js";

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** What happened in a workbook, whoever did it. */
export type WorkbookEvent =
  | {
      readonly kind: "cellsChanged";
      readonly sheet: Sheet;
      readonly area: Area;
      readonly change: ChangeType;
      /** For a single cell only. */
      readonly details?: { readonly before: CellValue; readonly after: CellValue };
    }
  | { readonly kind: "selectionChanged"; readonly sheet: Sheet; readonly area: Area }
  | {
      readonly kind: "sheetAdded" | "sheetDeleted" | "sheetActivated" | "sheetDeactivated";
      readonly sheet: Sheet;
    }
  | { readonly kind: "sheetCalculated"; readonly sheet: Sheet }
  | { readonly kind: "tableAdded" | "tableDeleted"; readonly table: Table };
