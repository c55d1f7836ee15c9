import type { Decimal } from "decimal.js";
import type { Ratio } from "./ratio.js";
import { ratio } from "./ratio.js";

/**
 * A number in one of the forms the library takes: decimal text with a point, a whole bigint, an
 * exact ratio, or a decimal.js number.
 *
 * @example
 * ```ts
 * const tenFte: Exactable = "10";
 * exact(tenFte); //=> { numerator: 10n, denominator: 1n }
 * ```
 */
export type Exactable = string | bigint | Ratio | Decimal;

/** Whether something is a decimal.js number; told without decimal.js, which who hands none over need not load. */
export const isDecimalNumber = (value: unknown): value is Decimal =>
  typeof value === "object" && value !== null && "toFixed" in value;

/**
 * Reads a number exactly.
 *
 * @param value - decimal text such as `"-0.85"`, a bigint, a ratio or a decimal.js number
 * @returns the same number as a ratio
 * @throws RangeError when text is not a finite decimal number written with a point
 * @example
 * ```ts
 * exact("0.85"); //=> { numerator: 17n, denominator: 20n }
 * ```
 */
export function exact(value: Exactable): Ratio {
  if (typeof value === "bigint") return ratio(value);
  if (typeof value === "object" && "numerator" in value) return value;
  const text = isDecimalNumber(value) ? value.toFixed() : value;
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new RangeError(`not a decimal number: ${JSON.stringify(text)}`);
  const [, sign = "", whole = "", fraction = ""] = match;
  return ratio(BigInt(sign + whole + fraction), 10n ** BigInt(fraction.length));
}
