export type { WorkbookOptions } from "./build-workbook.js";
export { buildWorkbook } from "./build-workbook.js";
export type {
  Cell,
  DefinedName,
  Print,
  Sheet,
  SheetTable,
  Validation,
  Workbook,
} from "./sheet/workbook.js";
export type { CellContent, CellFormat, CellRole } from "./sheet/cell.js";
export type { Chart } from "./sheet/chart.js";
