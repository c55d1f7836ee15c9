import type { Ratio } from "@aarsvaerk/core";

const largestExact = BigInt(Number.MAX_SAFE_INTEGER);
/** More digits than decide between two neighbouring doubles. */
const enoughDigits = 40;

const fits = (whole: bigint): boolean => -largestExact <= whole && whole <= largestExact;

/**
 * The double nearest to an exact number: what a cell holds. Its shortest decimal text is what stands in
 * the file.
 *
 * @param value - an exact number
 * @returns the nearest double; ties to even
 * @example
 * ```ts
 * nearestDouble(exact("505519523.06")); //=> 505519523.06
 * nearestDouble(ratio(1n, 3n)); //=> 0.3333333333333333
 * ```
 */
export function nearestDouble({ numerator, denominator }: Ratio): number {
  // A single division of two exact doubles is rounded once.
  if (fits(numerator) && fits(denominator))
    return Number.parseInt(numerator.toString(), 10) / Number.parseInt(denominator.toString(), 10);
  const size = numerator < 0n ? -numerator : numerator;
  const places = Math.max(0, enoughDigits + denominator.toString().length - size.toString().length);
  const scaled = size * 10n ** BigInt(places);
  // A digit for what is left over decides where the number would otherwise look like a tie.
  const rest = scaled % denominator === 0n ? "0" : "1";
  const digits = `${(scaled / denominator).toString()}${rest}e-${String(places + 1)}`;
  return Number.parseFloat(numerator < 0n ? `-${digits}` : digits);
}
