import type { PageTexts } from "./page-texts.js";

export const en: PageTexts = {
  title: "Excel simulator",
  open: "Open .xlsx",
  download: "Download .xlsx",
  undo: "Undo",
  nameBox: "Name Box",
  formulaBar: "Formula bar",
  sheets: "Sheets",
  addSheet: "New sheet",
  spreadsheet: "Spreadsheet",
  taskPane: "Task pane",
  sheetName: (number) => `Sheet${number}`,
  grid: (sheet) => `Sheet ${sheet}`,
  editing: (address) => `Edit ${address}`,
  ready: "Ready",
  opened: (name, sheets, cells) => `${name} is open: ${sheets} sheets, ${cells} cells.`,
  openedWithout:
    "The file's merged cells, data validation, conditional formats and charts other than columns are not shown.",
  downloaded: (name) => `${name} has been downloaded.`,
  downloadedWithout:
    "Data validation, sheet protection and charts other than columns are not in the file.",
  noSuchPlace: (text) => `“${text}” is neither a cell nor a name.`,
  refused: (code) =>
    code === "AccessDenied"
      ? "The cell is protected, or the workbook is read-only."
      : code === "InvalidArgument"
        ? "The cell cannot take that. Is the formula written correctly?"
        : `Excel refuses (${code}).`,
  chart: (kind, title) => `${en.chartKinds[kind]}: ${title}`,
  chartKinds: {
    columns: "Column chart",
    lines: "Line chart",
    bars: "Bar chart",
    other: "Chart",
  },
};
