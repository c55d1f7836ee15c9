import { formatNumber, type Locale } from "@aarsvaerk/core";
import { formatDate } from "@aarsvaerk/core/calculation";
import type { CellFormat } from "../sheet/cell.js";
import type { InputValue } from "./input-value.js";

const decimalsOf: Readonly<Partial<Record<CellFormat, number>>> = { kroner: 0, ore: 2 };

/**
 * What a cell shows, as text: amounts in whole kroner and øre, with the separators of the language.
 *
 * @param value - a number in its base unit (kr., FTE, per cent), an ISO date, or a text
 * @param format - the format of the cell
 * @param locale - the language
 * @returns the text
 * @example
 * ```ts
 * shownText(exact("500000"), "ore", "da"); //=> "500.000,00"
 * shownText(exact("0.3"), "percent", "da"); //=> "0,3 %"
 * shownText("2012-10-16", "date", "da"); //=> "16-10-2012"
 * ```
 */
export function shownText(value: InputValue, format: CellFormat, locale: Locale): string {
  if (typeof value === "string") return formatDate(value, locale);
  if (format === "year" || format === "flag") return value.numerator.toString();
  const decimals = decimalsOf[format];
  const text = formatNumber(value, { locale, ...(decimals === undefined ? {} : { decimals }) });
  return format === "percent" ? `${text} %` : text;
}
