import type { CellValue } from "../model/cell.js";
import type { Culture } from "./culture.js";
import { numberText } from "./number-text.js";

/** What a cell shows. */
export function cellText(value: CellValue, numberFormat: string, culture: Culture): string {
  if (typeof value === "number") return numberText(value, numberFormat, culture);
  if (typeof value === "boolean") return value ? culture.yes : culture.no;
  return value;
}
