/**
 * An exact rational number: `numerator / denominator`, the denominator always above zero.
 *
 * Factors, shares, FTE and unrounded amounts are ratios of whole numbers, so that sums and products
 * never lose a digit; rounding happens only where a rule of calculation says so.
 *
 * @example
 * ```ts
 * const third: Ratio = ratio(1n, 3n);
 * add(third, ratio(2n, 3n)); //=> { numerator: 1n, denominator: 1n }
 * ```
 */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/**
 * Makes an exact ratio in lowest terms.
 *
 * @param numerator - whole number above the line
 * @param denominator - whole number below the line, not zero (default 1)
 * @returns the ratio, its denominator above zero
 * @throws RangeError when the denominator is zero
 * @example
 * ```ts
 * ratio(17n, 32n); //=> { numerator: 17n, denominator: 32n }
 * ratio(2n, -4n); //=> { numerator: -1n, denominator: 2n }
 * ```
 */
export function ratio(numerator: bigint, denominator = 1n): Ratio {
  if (denominator === 1n) return { numerator, denominator };
  if (denominator === 0n) throw new RangeError("a ratio needs a denominator other than 0");
  const divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

export const zero: Ratio = ratio(0n);
export const one: Ratio = ratio(1n);

/**
 * Adds two ratios exactly.
 *
 * @param a - first term
 * @param b - second term
 * @returns a + b
 * @example
 * ```ts
 * add(ratio(1n, 2n), ratio(1n, 3n)); //=> { numerator: 5n, denominator: 6n }
 * ```
 */
export function add(a: Ratio, b: Ratio): Ratio {
  if (a.denominator === b.denominator) return ratio(a.numerator + b.numerator, a.denominator);
  return ratio(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

/**
 * Multiplies two ratios exactly.
 *
 * @param a - first factor
 * @param b - second factor
 * @returns a × b
 * @example
 * ```ts
 * multiply(ratio(2n), ratio(17n, 20n)); //=> { numerator: 17n, denominator: 10n }
 * ```
 */
export function multiply(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.numerator, a.denominator * b.denominator);
}

/**
 * Divides one ratio by another exactly.
 *
 * @param a - dividend
 * @param b - divisor, not zero
 * @returns a ÷ b
 * @throws RangeError when the divisor is zero
 * @example
 * ```ts
 * divide(ratio(16n), ratio(31n)); //=> { numerator: 16n, denominator: 31n }
 * ```
 */
export function divide(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function abs(a: Ratio): Ratio {
  return a.numerator < 0n ? negate(a) : a;
}

export function negate(a: Ratio): Ratio {
  return { numerator: -a.numerator, denominator: a.denominator };
}

export function subtract(a: Ratio, b: Ratio): Ratio {
  return add(a, negate(b));
}

export function sum(terms: Iterable<Ratio>): Ratio {
  let total = zero;
  for (const term of terms) total = add(total, term);
  return total;
}

/**
 * Compares two ratios.
 *
 * @param a - left
 * @param b - right
 * @returns below zero when a is smaller, above zero when it is larger, 0 when they are equal
 * @example
 * ```ts
 * compare(ratio(1n, 3n), ratio(1n, 2n)); //=> -1
 * ```
 */
export function compare(a: Ratio, b: Ratio): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

export const equals = (a: Ratio, b: Ratio): boolean => compare(a, b) === 0;
export const isZero = (a: Ratio): boolean => a.numerator === 0n;
export const isNegative = (a: Ratio): boolean => a.numerator < 0n;
export const isWhole = (a: Ratio): boolean => a.denominator === 1n;
