import { compare, decimalText, exact, type Ratio } from "@aarsvaerk/core";

/**
 * An exact number as decimal text. A number without an end, such as a third of an FTE, is given to 12
 * decimals, and beside it as the fraction it is.
 */
export function figureJson(value: Ratio): { value: string; fraction?: string } {
  const text = decimalText(value);
  if (compare(exact(text), value) === 0) return { value: text };
  return { value: text, fraction: `${value.numerator}/${value.denominator}` };
}
