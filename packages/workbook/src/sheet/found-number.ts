import { exact, multiply, ratio, shortestDecimal } from "@aarsvaerk/core";
import { dateOf } from "./calendar.js";
import { nearestDouble } from "./double.js";
import type { FoundValue } from "./read-cell.js";

/** What of a number format decides how a number is shown: not what is quoted, escaped or in brackets. */
const codesIn = (format: string): string =>
  format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").replace(/General|Standard/gi, "");

/** Whether a number format shows a day or a time. */
export const showsDate = (format: string): boolean => /[dmyhs]/i.test(codesIn(format));

const hundred = ratio(100n);

/** A finite number that a cell holds: the exact one that its shortest decimal text says, or a date. */
export function numberOrDate(value: number, isDate: boolean, begins1904: boolean): FoundValue {
  const date = isDate ? dateOf(value, begins1904) : undefined;
  return date === undefined
    ? { kind: "number", value: exact(shortestDecimal(value)) }
    : { kind: "date", value: date };
}

/**
 * What a cell shows that holds a number, in a workbook whose calendar begins in 1900.
 *
 * @param value - the double in the cell, finite
 * @param numberFormat - as a file or Office.js states it: `#,##0.00`, `yyyy-mm-dd`
 * @returns the exact number, or the date where the format shows one
 * @example
 * ```ts
 * foundNumber(0.1, "0.00"); //=> { kind: "number", value: ratio(1n, 10n) }
 * foundNumber(40909, "dd-mm-yyyy"); //=> { kind: "date", value: "2012-01-01" }
 * ```
 */
export const foundNumber = (value: number, numberFormat: string): FoundValue =>
  numberOrDate(value, showsDate(numberFormat), false);

/**
 * What somebody who looks at a cell with a number reads there: per cent where the cell shows per cent.
 *
 * @param value - the double in the cell, finite
 * @param numberFormat - as a file or Office.js states it
 * @returns the number, a hundred times as large where the format shows per cent; or the date as text
 * @example
 * ```ts
 * seenNumber(0.015, "0.0%"); //=> 1.5
 * seenNumber(0.015, "0.000"); //=> 0.015
 * seenNumber(40909, "dd-mm-yyyy"); //=> "2012-01-01"
 * ```
 */
export function seenNumber(value: number, numberFormat: string): number | string {
  const found = foundNumber(value, numberFormat);
  if (found.kind !== "number") return found.kind === "date" ? found.value : value;
  return codesIn(numberFormat).includes("%")
    ? nearestDouble(multiply(found.value, hundred))
    : value;
}
