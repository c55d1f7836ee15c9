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
export type { Carried, CarriedState, FoundCarried } from "./sheet/carried.js";
export type { FoundCell, FoundValue } from "./sheet/read-cell.js";
export type { ReadableSheet, ReadableWorkbook } from "./sheet/read-workbook.js";
export type {
  Deviation,
  FailedControl,
  InputChange,
  InputDifference,
  InputValue,
  PlanRead,
  PlanReading,
  ReadInput,
  ReadingFinding,
  ReadingFindingCode,
  ReadingSeverity,
  WorkbookDifference,
  WorkbookVerification,
} from "./reading/index.js";
export {
  carriedPlan,
  diffWorkbooks,
  readingText,
  readPlan,
  shownText,
  verifyWorkbook,
} from "./reading/index.js";
