import type { FileSheet, FileWorkbook } from "@aarsvaerk/workbook/xlsx";
import { ExcelError } from "../../../excel-error.js";
import { parseArea } from "../../../grid/address.js";
import type { Cell } from "../../../model/cell.js";
import { defaultLook } from "../../../model/look.js";
import type { Sheet } from "../../../model/sheet.js";
import type { Workbook } from "../../../model/workbook.js";
import { drawFromFile } from "./charts.js";
import { nearest } from "./exact.js";
import { serialOf } from "./serial-date.js";
import { showAsInFile } from "./sheet-look.js";

type FoundCell = FileSheet["cells"] extends ReadonlyMap<string, infer Found> ? Found : never;

/** Puts what a file holds into a new workbook that has its sheets, empty. */
export function fillFromFile(workbook: Workbook, file: FileWorkbook): void {
  for (const from of file.sheets) {
    const sheet = workbook.sheets.find(from.name);
    if (sheet) fillSheet(workbook, sheet, from);
  }
  for (const from of file.sheets) {
    const sheet = workbook.sheets.find(from.name);
    if (sheet) drawFromFile(workbook, sheet, from.charts ?? []);
  }
  for (const { name, refersTo } of file.names)
    unlessRefused(() =>
      workbook.addName({ name, scope: undefined, formula: `=${refersTo}`, comment: "" }),
    );
  for (const { id, xml } of file.customXml ?? [])
    workbook.xmlParts.set(id === "" ? workbook.newId() : id, xml);
  const hidden = new Set(file.sheets.filter((sheet) => sheet.hidden).map(({ name }) => name));
  const [first] = workbook.sheets.all.filter(({ name }) => !hidden.has(name));
  if (first) {
    workbook.sheets.activate(first);
    for (const sheet of workbook.sheets.all)
      if (hidden.has(sheet.name)) sheet.visibility = "Hidden";
  }
  workbook.calculation.touchAll();
  // Opening a file is nothing that can be undone.
  workbook.changes.forget();
}

function fillSheet(workbook: Workbook, sheet: Sheet, from: FileSheet): void {
  for (const [address, found] of from.cells) {
    const place = parseArea(address);
    if (place) sheet.put(place.row, place.column, cellOf(found));
  }
  for (const { name, range } of from.tables) {
    const area = parseArea(range);
    if (area)
      unlessRefused(() => workbook.tables.change(workbook.tables.add(sheet, area), { name }));
  }
  if (from.look) showAsInFile(sheet, from.look);
}

function cellOf(found: FoundCell): Cell {
  const look = defaultLook;
  if (found.formula !== undefined) return { value: "", formula: `=${found.formula}`, look };
  return { value: valueOf(found), look };
}

function valueOf(found: FoundCell): Cell["value"] {
  switch (found.kind) {
    case "empty":
      return "";
    case "number":
      return nearest(found.value);
    case "date":
      return serialOf(found.value) ?? found.value;
    case "text":
    case "boolean":
    case "error":
      return found.value;
  }
}

/** A file may name what this workbook refuses, such as print areas by their inner names. */
function unlessRefused(action: () => void): void {
  try {
    action();
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
  }
}
