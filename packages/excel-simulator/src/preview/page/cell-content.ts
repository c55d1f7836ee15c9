import { cellText } from "../../format/cell-text.js";
import type { Culture } from "../../format/culture.js";
import type { Sheet } from "../../model/sheet.js";
import type { Place } from "./grid/place.js";
import { formulaShown } from "./typed-text.js";

/** What the formula bar shows of a cell: what somebody would have to type. */
export function cellContent(sheet: Sheet, { row, column }: Place, culture: Culture): string {
  const { value, formula, look } = sheet.cellAt(row, column);
  if (formula !== undefined) return formulaShown(formula, culture);
  if (typeof value !== "number") return cellText(value, "General", culture);
  return look.numberFormat.includes("%") && !look.numberFormat.includes('"')
    ? `${decimalText(value * 100, culture)}%`
    : decimalText(value, culture);
}

/** As many digits as Excel keeps. */
const decimalText = (value: number, { decimal }: Culture): string =>
  String(Number(value.toPrecision(15))).replace(".", decimal);
