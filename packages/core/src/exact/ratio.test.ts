import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Ratio } from "./index.js";
import {
  add,
  compare,
  divide,
  equals,
  isNegative,
  isWhole,
  isZero,
  multiply,
  negate,
  one,
  ratio,
  subtract,
  sum,
  zero,
} from "./index.js";

const whole = fc.bigInt(-(10n ** 20n), 10n ** 20n);
const anyRatio = fc
  .tuple(whole, fc.bigInt(1n, 10n ** 12n), fc.boolean())
  .map(([numerator, denominator, isTurned]) =>
    isTurned ? ratio(-numerator, -denominator) : ratio(numerator, denominator),
  );
const greatestCommonDivisor = (a: bigint, b: bigint): bigint =>
  b === 0n ? (a < 0n ? -a : a) : greatestCommonDivisor(b, a % b);

describe("ratio", () => {
  test("is in lowest terms with the sign above the line", () => {
    expect(ratio(2n, -4n)).toEqual({ numerator: -1n, denominator: 2n });
    expect(ratio(-6n, -4n)).toEqual({ numerator: 3n, denominator: 2n });
    expect(ratio(0n, -7n)).toEqual(zero);
    expect(ratio(5n, -1n)).toEqual({ numerator: -5n, denominator: 1n });
    fc.assert(
      fc.property(anyRatio, anyRatio, (a, b) => {
        for (const { numerator, denominator } of [
          a,
          b,
          add(a, b),
          multiply(a, b),
          subtract(a, b),
        ]) {
          expect(denominator).toBeGreaterThan(0n);
          expect(greatestCommonDivisor(numerator, denominator)).toBe(1n);
        }
      }),
    );
  });

  test("needs a denominator", () => {
    expect(() => ratio(1n, 0n)).toThrow(RangeError);
    expect(() => divide(one, zero)).toThrow(RangeError);
  });
});

describe("arithmetic is exact", () => {
  test("Rule 8: (16/31 + 2)/12 is kept as a fraction", () => {
    const factor = divide(add(ratio(16n, 31n), ratio(2n)), ratio(12n));
    expect(factor).toEqual({ numerator: 13n, denominator: 62n });
  });

  test("adding and multiplying obey their laws, and are undone exactly", () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, anyRatio, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(multiply(a, b)).toEqual(multiply(b, a));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(subtract(add(a, b), b)).toEqual(a);
        expect(add(a, negate(a))).toEqual(zero);
        if (!isZero(b)) expect(divide(multiply(a, b), b)).toEqual(a);
      }),
    );
  });

  test("sum adds any number of terms", () => {
    expect(sum([])).toEqual(zero);
    expect(sum([ratio(1n, 2n), ratio(1n, 3n), ratio(1n, 6n)])).toEqual(one);
    expect(sum(new Set([one]))).toEqual(one);
  });
});

describe("comparing", () => {
  test("orders by value and agrees with subtraction", () => {
    expect(compare(ratio(1n, 3n), ratio(1n, 2n))).toBe(-1);
    expect(compare(ratio(-1n, 3n), ratio(-1n, 2n))).toBe(1);
    fc.assert(
      fc.property(anyRatio, anyRatio, (a, b) => {
        const { numerator } = subtract(a, b);
        expect(compare(a, b)).toBe(numerator < 0n ? -1 : numerator > 0n ? 1 : 0);
        expect(equals(a, b)).toBe(numerator === 0n);
        expect(equals(a, add(a, zero))).toBe(true);
      }),
    );
  });

  test("tells zero, negative and whole numbers", () => {
    const told = (value: Ratio): boolean[] => [isZero(value), isNegative(value), isWhole(value)];
    expect(told(zero)).toEqual([true, false, true]);
    expect(told(ratio(-6n, 3n))).toEqual([false, true, true]);
    expect(told(ratio(1n, 3n))).toEqual([false, false, false]);
  });
});
