import type { Ratio } from "../exact/index.js";
import { ratio } from "../exact/index.js";

/** The least whole number that every one of these values becomes whole by. */
export function commonDenominator(values: Iterable<Ratio>): bigint {
  let common = 1n;
  for (const { denominator } of values)
    // The remainder spares most values a gcd; `common/denominator` in lowest terms keeps below the line just what `common` still lacks.
    if (common % denominator !== 0n) common *= ratio(common, denominator).denominator;
  return common;
}

/** The value counted in parts of a common denominator: exact, since the denominator divides it. */
export function inPartsOf(common: bigint, value: Ratio): bigint {
  return value.denominator === common
    ? value.numerator
    : value.numerator * (common / value.denominator);
}
