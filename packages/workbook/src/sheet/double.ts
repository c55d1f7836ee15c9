import type { Ratio } from "@aarsvaerk/core";

const largestExact = BigInt(Number.MAX_SAFE_INTEGER);
/** More digits than decide between two neighbouring doubles. */
const enoughDigits = 40;

const fits = (whole: bigint): boolean => -largestExact <= whole && whole <= largestExact;

/**
 * The double nearest to an exact number: what a cell holds. Its shortest decimal text is what stands in
 * the file.
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

/** The exact number that a double's shortest decimal text says: what a person typed or reads. */
export function shortestDecimal(value: number): string {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const point = whole.length + Number.parseInt(exponent, 10);
  const digits = whole + fraction;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits.padEnd(point, "0");
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
