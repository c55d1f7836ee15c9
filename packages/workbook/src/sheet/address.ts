/** The letters of a column, counted from 1. */
export function columnName(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return (before === 0 ? "" : columnName(before)) + String.fromCharCode(65 + rest);
}

/** Which parts of a reference stay put when a formula is copied. */
type Fixed = "none" | "column" | "row" | "both";

/** A place on a sheet, row and column counted from 1. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** `$B4`, without its sheet. */
export function addressOf({ row, column }: Omit<Place, "sheet">, fixed: Fixed = "none"): string {
  const [before, between] = [
    fixed === "column" || fixed === "both" ? "$" : "",
    fixed === "row" || fixed === "both" ? "$" : "",
  ];
  return `${before}${columnName(column)}${between}${String(row)}`;
}

/** The name of a sheet as formulas write it; what could be the address of a cell stands in quotes. */
const sheetReference = (name: string): string =>
  /^[A-Za-zÆØÅæøå]{4,}$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** A place as a formula on a sheet names it: without the sheet where it is the same one. */
export const referenceTo = (place: Place, from: string, fixed: Fixed = "both"): string =>
  place.sheet === from
    ? addressOf(place, fixed)
    : `${sheetReference(place.sheet)}!${addressOf(place, fixed)}`;

/** A block of cells as a formula on a sheet names it. */
export function rangeReference(
  { sheet, row, column }: Place,
  to: { readonly row: number; readonly column: number },
  from: string,
  fixed: Fixed = "both",
): string {
  const cells = `${addressOf({ row, column }, fixed)}:${addressOf(to, fixed)}`;
  return sheet === from ? cells : `${sheetReference(sheet)}!${cells}`;
}
