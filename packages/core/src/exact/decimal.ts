import { Decimal as SharedDecimal } from "decimal.js";
import type { Ratio } from "./ratio.js";

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
