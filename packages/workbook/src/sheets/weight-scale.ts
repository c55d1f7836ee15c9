import { decimalText, multiply, ratio, type Ratio } from "@aarsvaerk/core";
import type { Input } from "@aarsvaerk/core/calculation";

/** Makes weights with decimals whole numbers, so that remainders are exact. */
export function weightScale(weights: readonly Input[]): {
  readonly formula: (of: string) => string;
  readonly value: (of: Ratio) => Ratio;
} {
  const decimals = Math.max(
    ...weights.map(({ value }) => decimalText(value).split(".")[1]?.length ?? 0),
  );
  const scale = ratio(10n ** BigInt(decimals));
  return {
    formula: (of) => (decimals === 0 ? of : `ROUND(${of}*${String(scale.numerator)},0)`),
    value: (of) => multiply(of, scale),
  };
}
