import { decimalText, type Ratio } from "@aarsvaerk/core";

/** A number as a formula writes it; one without a finite decimal text is written as a division. */
export function literal(value: Ratio): string {
  const { numerator, denominator } = value;
  let rest = denominator;
  for (const prime of [2n, 5n]) while (rest % prime === 0n) rest /= prime;
  if (rest === 1n) return decimalText(value);
  return `(${String(numerator)}/${String(denominator)})`;
}
