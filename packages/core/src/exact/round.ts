import type { Ratio } from "./ratio.js";
import { ratio } from "./ratio.js";

/**
 * How an exact number becomes a whole one. Budget figures use `halfAwayFromZero`, which is what the
 * ROUND of Excel and LibreOffice does, and which makes a saving the mirror image of a cost.
 *
 * @example
 * ```ts
 * const mode: RoundingMode = "halfEven";
 * roundToWhole(ratio(5n, 2n), mode); //=> 2n
 * ```
 */
export type RoundingMode = "halfAwayFromZero" | "halfEven" | "floor" | "ceiling" | "towardZero";

/**
 * Rounds an exact number to a whole one.
 *
 * @param value - exact number, in whatever unit the caller counts (øre, thousandths …)
 * @param mode - named rounding mode; half away from zero unless told otherwise
 * @returns the whole number
 * @example
 * ```ts
 * roundToWhole(ratio(5n, 2n)); //=> 3n
 * roundToWhole(ratio(-5n, 2n)); //=> -3n
 * roundToWhole(ratio(-5n, 2n), "floor"); //=> -3n
 * ```
 */
export function roundToWhole(value: Ratio, mode: RoundingMode = "halfAwayFromZero"): bigint {
  const { numerator, denominator } = value;
  const truncated = numerator / denominator;
  const remainder = numerator % denominator;
  if (remainder === 0n) return truncated;
  const outward = truncated + (numerator < 0n ? -1n : 1n);
  const half = 2n * (remainder < 0n ? -remainder : remainder) - denominator;
  switch (mode) {
    case "halfAwayFromZero":
      return half >= 0n ? outward : truncated;
    case "halfEven":
      return half > 0n || (half === 0n && truncated % 2n !== 0n) ? outward : truncated;
    case "floor":
      return numerator < 0n ? outward : truncated;
    case "ceiling":
      return numerator < 0n ? truncated : outward;
    case "towardZero":
      return truncated;
  }
}

/**
 * Rounds an exact number to a number of decimals.
 *
 * @param value - exact number
 * @param decimals - decimals to keep, 0 or more (2 settles kroner to øre, 9 fixes an index factor)
 * @param mode - named rounding mode; half away from zero unless told otherwise
 * @returns the rounded number, exact
 * @example
 * ```ts
 * roundToDecimals(ratio(1n, 3n), 2); //=> { numerator: 33n, denominator: 100n }
 * ```
 */
export function roundToDecimals(
  value: Ratio,
  decimals: number,
  mode: RoundingMode = "halfAwayFromZero",
): Ratio {
  const scale = 10n ** BigInt(decimals);
  const scaled = { numerator: value.numerator * scale, denominator: value.denominator };
  return ratio(roundToWhole(scaled, mode), scale);
}
