/**
 * The exact number that a double's shortest decimal text says: what a person typed or reads.
 *
 * @param value - the number that a cell holds
 * @returns decimal text with a point, for `exact`
 * @example
 * ```ts
 * shortestDecimal(0.1); //=> "0.1"
 * shortestDecimal(1e21); //=> "1000000000000000000000"
 * ```
 */
export function shortestDecimal(value: number): string {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const point = whole.length + Number.parseInt(exponent, 10);
  const digits = whole + fraction;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits.padEnd(point, "0");
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
