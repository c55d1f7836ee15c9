import type { Ratio } from "./ratio.js";
import { roundToDecimals } from "./round.js";

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
