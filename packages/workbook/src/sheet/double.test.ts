import { exact, ratio, shortestDecimal } from "@aarsvaerk/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearestDouble } from "./double.js";

/** A double as the exact ratio that it is, from its bits. */
function bits(value: number): [bigint, bigint] {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const all = view.getBigUint64(0);
  const exponent = Number((all >> 52n) & 0x7ffn);
  const fraction = all & ((1n << 52n) - 1n);
  const mantissa = exponent === 0 ? fraction : fraction | (1n << 52n);
  const shift = Math.max(exponent, 1) - 1075;
  const size = shift >= 0 ? [mantissa << BigInt(shift), 1n] : [mantissa, 1n << BigInt(-shift)];
  return [value < 0 ? -size[0]! : size[0]!, size[1]!];
}

const distance = (numerator: bigint, denominator: bigint, value: number): [bigint, bigint] => {
  const [n, d] = bits(value);
  const difference = numerator * d - n * denominator;
  return [difference < 0n ? -difference : difference, denominator * d];
};

/** The doubles beside a double. */
function neighbours(value: number): number[] {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const all = view.getBigUint64(0);
  return [all + 1n, all - 1n].map((each) => {
    view.setBigUint64(0, each);
    return view.getFloat64(0);
  });
}

describe("nearestDouble", () => {
  test.each([
    ["0", 0],
    ["500000.25", 500000.25],
    ["-1234567.89", -1234567.89],
    ["1.011039045", 1.011039045],
    ["123456789012345678901234567890", 1.2345678901234568e29],
  ])("%s", (text, value) => {
    expect(nearestDouble(exact(text))).toBe(value);
  });

  test("no double is nearer", () => {
    const whole = fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n });
    fc.assert(
      fc.property(whole, fc.bigInt({ min: 1n, max: 10n ** 40n }), (numerator, denominator) => {
        fc.pre(numerator !== 0n);
        const value = nearestDouble(ratio(numerator, denominator));
        const [error, scale] = distance(numerator, denominator, value);
        for (const other of neighbours(value)) {
          const [otherError, otherScale] = distance(numerator, denominator, other);
          expect(error * otherScale <= otherError * scale).toBe(true);
        }
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test("a tie between two doubles goes to the even one, and a hair above it does not", () => {
    const tie = 2n ** 53n + 1n;
    expect(nearestDouble(ratio(tie))).toBe(2 ** 53);
    expect(nearestDouble(ratio(tie * 10n ** 60n + 1n, 10n ** 60n))).toBe(2 ** 53 + 2);
  });
});

test("the shortest decimal of a double reads back as the same double", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(nearestDouble(exact(shortestDecimal(value)))).toBe(value === 0 ? 0 : value);
    }),
    { seed: 1, numRuns: 1000 },
  );
});
