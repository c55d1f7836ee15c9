import { exact, shortestDecimal } from "@aarsvaerk/core";
import { dateOf } from "./calendar.js";
import type { FoundValue } from "./read-cell.js";

/** Whether a number format shows a day or a time; what is quoted, escaped or in brackets is not part of that. */
export const showsDate = (format: string): boolean =>
  /[dmyhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").replace(/General|Standard/gi, ""));

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
