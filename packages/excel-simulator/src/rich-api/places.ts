import { ExcelError } from "../excel-error.js";
import { addressOf, parseArea, quotedSheetName, splitReference } from "../grid/address.js";
import { columnLimit, isOnSheet, rowLimit, wholeSheet, type Area } from "../grid/area.js";
import { referenceOf } from "../model/names.js";
import type { Sheet } from "../model/sheet.js";
import type { Workbook } from "../model/workbook.js";
import { rangeOf, type ExcelObject, type Place } from "./excel-object.js";

/** A range that lies on its sheet, or Excel's refusal. */
export function rangeOn(sheet: Sheet, area: Area): ExcelObject<"Range"> {
  if (!isOnSheet(area)) throw new ExcelError("InvalidArgument");
  return rangeOf(sheet, area);
}

/** A block of cells by its place in another. */
export const partOf = (
  { sheet, area }: Place,
  part: { row?: number; column?: number; rows?: number; columns?: number },
): ExcelObject<"Range"> =>
  rangeOn(sheet, {
    row: area.row + (part.row ?? 0),
    column: area.column + (part.column ?? 0),
    rows: part.rows ?? area.rows,
    columns: part.columns ?? area.columns,
  });

export const sheetAddress = ({ sheet, area }: Place): string =>
  `${quotedSheetName(sheet.name)}!${addressOf(area)}`;

/** Whole rows or columns: nobody wants their cells one by one. */
export const isUnbounded = ({ rows, columns }: Area): boolean =>
  rows === rowLimit || columns === columnLimit;

/** The place of an address, of a table or of a name, as seen from a sheet; the sheet itself for nothing. */
export function placeAt(workbook: Workbook, sheet: Sheet, address: string | undefined): Place {
  if (address === undefined || address === "") return { sheet, area: wholeSheet };
  const { sheet: sheetName, address: local } = splitReference(address.replace(/^=/, ""));
  const on = sheetName === undefined ? sheet : workbook.sheets.find(sheetName);
  const area = parseArea(local);
  if (on && area) return { sheet: on, area };
  const place = sheetName === undefined ? namedPlace(workbook, sheet, local) : undefined;
  if (!place) throw new ExcelError("InvalidArgument");
  return place;
}

function namedPlace(workbook: Workbook, sheet: Sheet, name: string): Place | undefined {
  const defined = workbook.names.seenFrom(sheet, name);
  return defined && placeOfFormula(workbook, defined.formula);
}

/** Where a defined name points; nothing if it is no plain reference. */
export function placeOfFormula(workbook: Workbook, formula: string): Place | undefined {
  const reference = referenceOf(formula);
  const sheet = reference && workbook.sheets.find(reference.sheet);
  return sheet && { sheet, area: reference.area };
}
