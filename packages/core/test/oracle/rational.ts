import Fraction from "fraction.js";

/**
 * The rules of calculation once more, on fraction.js: shares no line of code with the library, so
 * that both must be wrong in the same way for a wrong øre to pass.
 */

/** Half away from zero, by counting halves. */
export function nearestWhole(value: Fraction): bigint {
  const halves = value.abs().mul(2).floor();
  const whole = (halves.n / halves.d + 1n) / 2n;
  return value.s < 0n ? -whole : whole;
}

/** Rule 1: FTE × factor × price in øre, rounded once. */
export function settledØre(fte: Fraction, factor: Fraction, priceØre: bigint): bigint {
  return nearestWhole(fte.mul(factor).mul(new Fraction(priceØre)));
}

/** Rule 1: a settled amount times a factor of nine decimals, rounded once more. */
export function restatedØre(settledØre: bigint, factorBillionths: bigint): bigint {
  return nearestWhole(new Fraction(settledØre).mul(new Fraction(factorBillionths, 10n ** 9n)));
}

/**
 * Rule 6: starts everyone at the exact share cut down to whole units, then gives one unit at a time
 * to whoever lacks most, the first declared on a tie.
 */
export function sharedOut(total: bigint, weights: readonly Fraction[]): bigint[] {
  if (total < 0n) return sharedOut(-total, weights).map((part) => -part);
  const all = weights.reduce((soFar, weight) => soFar.add(weight), new Fraction(0));
  const shares = weights.map((weight) => weight.mul(new Fraction(total)).div(all));
  const parts = shares.map((share) => share.floor());
  const lacking = shares.map((share, position) => share.sub(parts[position]!));
  let left = parts.reduce((soFar, part) => soFar.sub(part), new Fraction(total));
  while (left.n > 0n) {
    let most = 0;
    for (const [position, lack] of lacking.entries()) if (lack.gt(lacking[most]!)) most = position;
    parts[most] = parts[most]!.add(1);
    lacking[most] = lacking[most]!.sub(1);
    left = left.sub(1);
  }
  return parts.map((part) => part.n * part.s);
}

/** True when the value lies exactly between two whole numbers. */
export const isTie = (value: Fraction): boolean => value.d === 2n;
