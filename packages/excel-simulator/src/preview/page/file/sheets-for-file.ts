import type {
  Cell as FileCell,
  CellContent,
  CellFormat,
  Sheet as FileSheet,
  Workbook as FileWorkbook,
} from "@aarsvaerk/workbook";
import { isDateFormat } from "../../../format/date-text.js";
import { addressOf } from "../../../grid/address.js";
import { wholeSheet } from "../../../grid/area.js";
import type { CellValue } from "../../../model/cell.js";
import { referenceOf } from "../../../model/names.js";
import type { Sheet } from "../../../model/sheet.js";
import type { Workbook } from "../../../model/workbook.js";
import { frozenLines, measuresOf } from "../grid/measures.js";
import { exactly } from "./exact.js";
import { dateOf } from "./serial-date.js";

type Locale = FileWorkbook["locale"];

/** A workbook as the writer of .xlsx files takes it: what stands in it, and little of how it looks. */
export const sheetsForFile = (workbook: Workbook, locale: Locale): FileWorkbook => ({
  title: workbook.name.replace(/\.xlsx$/i, ""),
  locale,
  sheets: workbook.sheets.visible().map((sheet) => sheetFor(workbook, sheet)),
  names: workbook.names
    .in(undefined)
    .filter(({ formula }) => referenceOf(formula))
    .map(({ name, formula }) => ({ name, refersTo: formula.replace(/^=/, "") })),
});

function sheetFor(workbook: Workbook, sheet: Sheet): FileSheet {
  const used = sheet.usedArea(wholeSheet, true);
  const [rows, columns] = used ? [used.row + used.rows, used.column + used.columns] : [0, 0];
  const freeze = frozenLines(sheet);
  return {
    name: sheet.name,
    rows: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_unused, column) => cellFor(workbook, sheet, row, column)),
    ),
    widths: Array.from({ length: columns }, (_, column) =>
      charactersIn(measuresOf(sheet).width(column)),
    ),
    ...(freeze.rows + freeze.columns > 0 ? { freeze } : {}),
    print: { columns: Math.max(1, columns) },
    tables: workbook.tables.in(sheet).map(({ name, area }) => ({ name, range: addressOf(area) })),
    validations: [],
    charts: [],
  };
}

/** Five pixels of a column are its edges; a digit is seven wide. */
const charactersIn = (pixels: number): number => Math.max(1, (pixels - 5) / 7);

function cellFor(workbook: Workbook, sheet: Sheet, row: number, column: number): FileCell {
  const { formula, look } = sheet.cellAt(row, column);
  const value = workbook.valueAt(sheet, row, column);
  const content =
    formula === undefined ? contentOf(value, look.numberFormat) : formulaOf(formula, value);
  return {
    content,
    role: look.bold ? "subtotal" : "output",
    format: content.kind === "date" ? "date" : (formats[look.numberFormat] ?? "general"),
  };
}

const formats: Readonly<Record<string, CellFormat>> = {
  "@": "text",
  "0": "year",
  "#,##0": "kroner",
  "#,##0.00": "ore",
  "#,##0,": "thousands",
};

function contentOf(value: CellValue, numberFormat: string): CellContent {
  if (value === "") return { kind: "empty" };
  if (typeof value === "string") return { kind: "text", text: value };
  if (typeof value === "boolean") return formulaOf(value ? "=TRUE()" : "=FALSE()", value);
  return isDateFormat(numberFormat) && Number.isInteger(value)
    ? { kind: "date", date: dateOf(value) }
    : { kind: "number", value: exactly(value) };
}

const formulaOf = (formula: string, value: CellValue): CellContent => ({
  kind: "formula",
  formula: formula.slice(1),
  value:
    typeof value === "number"
      ? exactly(value)
      : typeof value === "boolean"
        ? String(value).toUpperCase()
        : value,
});
