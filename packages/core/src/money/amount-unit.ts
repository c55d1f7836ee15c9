import type { Ratio } from "../exact/index.js";
import { divide, ratio } from "../exact/index.js";

/**
 * The unit a budget document prints its amounts in: kr., 1.000 kr. or mio. kr.
 *
 * @example
 * ```ts
 * const unit: AmountUnit = "1000kr";
 * inUnit(exact("5000000"), unit); //=> { numerator: 5000n, denominator: 1n }
 * ```
 */
export type AmountUnit = "kr" | "1000kr" | "mio";

/**
 * All units of amount, the smallest first.
 *
 * @example
 * ```ts
 * amountUnits; //=> ["kr", "1000kr", "mio"]
 * ```
 */
export const amountUnits: readonly AmountUnit[] = ["kr", "1000kr", "mio"];

const kronerInUnit: Record<AmountUnit, Ratio> = {
  kr: ratio(1n),
  "1000kr": ratio(1_000n),
  mio: ratio(1_000_000n),
};

/**
 * Says how many kroner one of a unit is.
 *
 * @param unit - unit of amount
 * @returns kroner
 * @example
 * ```ts
 * kronerPer("mio"); //=> { numerator: 1000000n, denominator: 1n }
 * ```
 */
export function kronerPer(unit: AmountUnit): Ratio {
  return kronerInUnit[unit];
}

/**
 * Expresses an amount in a unit, exactly; rounding it for print is a step of its own.
 *
 * @param kroner - exact amount in kroner
 * @param unit - unit to express it in
 * @returns the amount in that unit, not rounded
 * @example
 * ```ts
 * decimalText(inUnit(exact("5055195.23"), "1000kr")); //=> "5055.19523"
 * ```
 */
export function inUnit(kroner: Ratio, unit: AmountUnit): Ratio {
  return divide(kroner, kronerPer(unit));
}
