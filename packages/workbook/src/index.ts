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
export { carriedNamespace, carriedXml, foundCarried, writtenNamespace } from "./carried/index.js";
export type { InsertableTable, LinkedBlockOptions } from "./insertion/index.js";
export { linkedBlock, placedChart, tableCells } from "./insertion/index.js";
export type { SheetNames } from "./sheets/sheet-names.js";
export { sheetName } from "./sheets/sheet-name.js";
export { sheetNames } from "./sheets/sheet-names.js";
export type { Reference, TracedCell } from "./trace/index.js";
export {
  cellAt,
  cellsInFormula,
  inputAddresses,
  movedCells,
  precedents,
  referencesIn,
  tracedCell,
} from "./trace/index.js";
export { nearestDouble } from "./sheet/double.js";
export { foundNumber, seenNumber } from "./sheet/found-number.js";
export type { Block, Corner } from "./sheet/block.js";
export { blocksOf, blockText, parseBlock } from "./sheet/block.js";
export { dayNumber } from "./sheet/calendar.js";
export type {
  CellLook,
  ConditionalLook,
  EdgeLook,
  SheetDrawing,
  TypingRule,
} from "./look/index.js";
export { chartColours, controlLooks, drawSheet } from "./look/index.js";
export type { FoundCell, FoundValue } from "./sheet/read-cell.js";
export type { ReadableSheet, ReadableWorkbook } from "./sheet/read-workbook.js";
export type {
  Deviation,
  FailedControl,
  InputChange,
  InputDifference,
  InputValue,
  OwnSheets,
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
  ownSheets,
  readingText,
  readPlan,
  sameFormula,
  shownText,
  verifyWorkbook,
} from "./reading/index.js";
