import { Decimal as SharedDecimal } from "decimal.js";
import type { Ratio } from "./ratio.js";
import { ratio } from "./ratio.js";
import { roundToDecimals } from "./round.js";

/**
 * The decimal type at the edges of the library: an own clone of decimal.js, so that nobody else's
 * global settings can change a budget. It carries numbers in and out; it never does the arithmetic,
 * because its division rounds.
 *
 * @example
 * ```ts
 * new Decimal("0.1").plus("0.2").toFixed(); //=> "0.3"
 * ```
 */
export const Decimal = SharedDecimal.clone({
  defaults: true,
  precision: 100,
  rounding: SharedDecimal.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

/**
 * A number in one of the forms the library takes: decimal text with a point, a whole bigint, an
 * exact ratio, or a decimal.js number.
 *
 * @example
 * ```ts
 * const tenFte: Exactable = "10";
 * exact(tenFte); //=> { numerator: 10n, denominator: 1n }
 * ```
 */
export type Exactable = string | bigint | Ratio | SharedDecimal;

/**
 * Reads a number exactly.
 *
 * @param value - decimal text such as `"-0.85"`, a bigint, a ratio or a decimal.js number
 * @returns the same number as a ratio
 * @throws RangeError when text is not a finite decimal number written with a point
 * @example
 * ```ts
 * exact("0.85"); //=> { numerator: 17n, denominator: 20n }
 * ```
 */
export function exact(value: Exactable): Ratio {
  if (typeof value === "bigint") return ratio(value);
  if (typeof value === "object" && "numerator" in value) return value;
  const text = SharedDecimal.isDecimal(value) ? value.toFixed() : value;
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new RangeError(`not a decimal number: ${JSON.stringify(text)}`);
  const [, sign = "", whole = "", fraction = ""] = match;
  return ratio(BigInt(sign + whole + fraction), 10n ** BigInt(fraction.length));
}

/** How many decimals the number needs, or undefined when it has no finite decimal form. */
function decimalsNeeded(denominator: bigint): number | undefined {
  let [rest, twos, fives] = [denominator, 0, 0];
  while (rest % 2n === 0n) [rest, twos] = [rest / 2n, twos + 1];
  while (rest % 5n === 0n) [rest, fives] = [rest / 5n, fives + 1];
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

/** Writes the rounded number with exactly this many decimals, a point, and never `-0`. */
export function fixedText(value: Ratio, decimals: number): string {
  const { numerator, denominator } = roundToDecimals(value, decimals);
  const digits = (numerator * 10n ** BigInt(decimals)) / denominator;
  const text = (digits < 0n ? -digits : digits).toString().padStart(decimals + 1, "0");
  const point = text.length - decimals;
  const sign = digits < 0n ? "-" : "";
  return sign + text.slice(0, point) + (decimals > 0 ? `.${text.slice(point)}` : "");
}

/**
 * Writes an exact number as decimal text: all its decimals where it has finitely many, else rounded.
 *
 * @param value - exact number
 * @param decimals - decimals to keep where the number has no finite decimal form (default 12)
 * @returns text with a point, without group separators or trailing zeros
 * @example
 * ```ts
 * decimalText(ratio(17n, 20n)); //=> "0.85"
 * decimalText(ratio(1n, 3n), 4); //=> "0.3333"
 * ```
 */
export function decimalText(value: Ratio, decimals = 12): string {
  const needed = decimalsNeeded(value.denominator);
  if (needed !== undefined) return fixedText(value, needed);
  const rounded = roundToDecimals(value, decimals);
  return fixedText(rounded, decimalsNeeded(rounded.denominator) ?? decimals);
}

/**
 * Hands an exact number to a caller who wants decimal.js.
 *
 * @param value - exact number
 * @returns the number, exact where it has at most 100 significant digits
 * @example
 * ```ts
 * toDecimal(ratio(17n, 20n)).toFixed(); //=> "0.85"
 * ```
 */
export function toDecimal(value: Ratio): SharedDecimal {
  return new Decimal(value.numerator.toString()).div(value.denominator.toString());
}
