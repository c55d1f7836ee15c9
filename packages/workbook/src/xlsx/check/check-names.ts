import type { Workbook } from "../../sheet/workbook.js";
import { problem, type XlsxProblem } from "../problem.js";
import { parseCell } from "../../sheet/block.js";
import { sheetName, sheetNamed } from "../../sheet/sheet-of.js";

const longestSheetName = 31;
const longestName = 255;

/** What programs keep for themselves. */
const reservedSheetName = "history";

const isSheetName = (name: string): boolean =>
  name !== "" &&
  name.length <= longestSheetName &&
  !/[[\]:*?/\\]|^'|'$/.test(name) &&
  name.toLowerCase() !== reservedSheetName;

/** The later of those that are the same to a program, which does not tell capitals apart. */
function repeated(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    return seen.has(key) || seen.add(key).size === 0;
  });
}

export function checkSheetNames({ sheets }: Workbook): XlsxProblem[] {
  if (sheets.length === 0) return [problem("noSheet")];
  const names = sheets.map(({ name }) => name);
  return [
    ...names.filter((name) => !isSheetName(name)).map((name) => problem("sheetName", name)),
    ...repeated(names).map((name) => problem("duplicateSheetName", name)),
  ];
}

/** ASCII, and nothing that a formula would take for a cell: `A1`, `R1C1`, `C`. */
const isName = (name: string): boolean =>
  /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) &&
  name.length <= longestName &&
  parseCell(name.toUpperCase()) === undefined &&
  !/^(?:R\d*(?:C\d*)?|C\d*)$/i.test(name) &&
  !/^(?:true|false)$/i.test(name);

/** Defined names and names of tables share one register. */
export function checkNames(workbook: Workbook): XlsxProblem[] {
  const tables = workbook.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  const names = [...workbook.names.map(({ name }) => name), ...tables];
  return [
    ...names.filter((name) => !isName(name)).map((name) => problem("illegalName", name)),
    ...repeated(names).map((name) => problem("duplicateName", name)),
    ...workbook.names.flatMap(({ name, refersTo }) => checkReference(workbook, refersTo, name)),
  ];
}

/** The problem of a reference to a sheet that is not there, or to nothing that is a block of cells. */
export function checkReference(
  workbook: Workbook,
  reference: string,
  place: string,
): XlsxProblem[] {
  const cells = reference.slice(reference.lastIndexOf("!") + 1);
  const details = { reference };
  if (!/^\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/.test(cells))
    return [problem("badReference", place, details)];
  const isKnown = sheetName(reference) === undefined || sheetNamed(workbook, reference);
  return isKnown ? [] : [problem("unknownSheet", place, details)];
}
