import type { Ratio } from "../exact/index.js";
import { decimalText, fixedText, roundToDecimals } from "../exact/index.js";
import type { Locale } from "../locale/index.js";
import { separators } from "./separators.js";

/**
 * How a number is printed: the language, and either how many decimals exactly or how many at most.
 *
 * @example
 * ```ts
 * const style: NumberStyle = { locale: "da", maximumDecimals: 2 };
 * formatNumber(exact("0.50"), style); //=> "0,5"
 * ```
 */
export type NumberStyle = { readonly locale: Locale } & (
  | { readonly decimals?: number; readonly maximumDecimals?: never }
  | { readonly maximumDecimals: number; readonly decimals?: never }
);

/**
 * Prints a number as documents in the language do: groups of three also in numbers of four digits,
 * the minus sign of the language, never `-0`. Rounding is half away from zero.
 *
 * @param value - exact number, of any size
 * @param style - language and decimals; with neither kind of decimals, as many as the number has
 *   (12 where it has no end)
 * @returns text; Norwegian groups are set apart by no-break spaces
 * @throws RangeError when the number of decimals is not a whole number from 0
 * @example
 * ```ts
 * formatNumber(exact("-1234567.5"), { locale: "da", decimals: 1 }); //=> "-1.234.567,5"
 * formatNumber(exact("-1234567.5"), { locale: "nb" }); //=> "\u22121\u00a0234\u00a0567,5"
 * formatNumber(exact("5000"), { locale: "en", decimals: 2 }); //=> "5,000.00"
 * ```
 */
export function formatNumber(value: Ratio, style: NumberStyle): string {
  const { group, decimal, minus } = separators[style.locale];
  const plain = plainText(value, style);
  const [whole = "", fraction] = plain.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const sign = plain.startsWith("-") ? minus : "";
  return sign + grouped + (fraction === undefined ? "" : decimal + fraction);
}

function plainText(value: Ratio, { decimals, maximumDecimals }: NumberStyle): string {
  if (decimals !== undefined) return fixedText(value, decimals);
  return decimalText(
    maximumDecimals === undefined ? value : roundToDecimals(value, maximumDecimals),
  );
}
