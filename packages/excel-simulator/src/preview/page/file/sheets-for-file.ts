import type {
  Cell as FileCell,
  CellContent,
  Sheet as FileSheet,
  Workbook as FileWorkbook,
} from "@aarsvaerk/workbook";
import { addressOf } from "../../../grid/address.js";
import { wholeSheet } from "../../../grid/area.js";
import type { CellValue } from "../../../model/cell.js";
import { referenceOf } from "../../../model/names.js";
import type { Sheet } from "../../../model/sheet.js";
import type { Workbook } from "../../../model/workbook.js";
import { chartsForFile } from "./charts.js";
import { exactly } from "./exact.js";

type Locale = FileWorkbook["locale"];

/** What stands in a workbook, as the writer of .xlsx files takes it. */
export const sheetsForFile = (workbook: Workbook, locale: Locale): FileWorkbook => ({
  title: workbook.name.replace(/\.xlsx$/i, ""),
  locale,
  // A file does not say whose kroner stand in it.
  currency: "DKK",
  sheets: workbook.sheets.all.map((sheet) => sheetFor(workbook, sheet)),
  names: workbook.names
    .in(undefined)
    .filter(({ formula }) => referenceOf(formula))
    .map(({ name, formula }) => ({ name, refersTo: formula.replace(/^=/, "") })),
});

function sheetFor(workbook: Workbook, sheet: Sheet): FileSheet {
  const used = sheet.usedArea(wholeSheet, false);
  const [rows, columns] = used ? [used.row + used.rows, used.column + used.columns] : [0, 0];
  return {
    name: sheet.name,
    rows: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_unused, column) => cellFor(workbook, sheet, row, column)),
    ),
    // How it looks is stated beside it.
    widths: [],
    print: { columns: Math.max(1, columns) },
    tables: workbook.tables.in(sheet).map(({ name, area }) => ({ name, range: addressOf(area) })),
    validations: [],
    charts: chartsForFile(workbook, sheet),
  };
}

function cellFor(workbook: Workbook, sheet: Sheet, row: number, column: number): FileCell {
  const { formula } = sheet.cellAt(row, column);
  const value = workbook.valueAt(sheet, row, column);
  const content = formula === undefined ? contentOf(value) : formulaOf(formula, value);
  return { content, role: "text", format: "general" };
}

function contentOf(value: CellValue): CellContent {
  if (value === "") return { kind: "empty" };
  if (typeof value === "string") return { kind: "text", text: value };
  if (typeof value === "boolean") return formulaOf(value ? "=TRUE()" : "=FALSE()", value);
  return { kind: "number", value: exactly(value) };
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
