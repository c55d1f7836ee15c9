import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RoundingMode } from "./index.js";
import { exact, multiply, negate, ratio, roundToDecimals, roundToWhole } from "./index.js";

const anyRatio = fc
  .tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.oneof(fc.constant(2n), fc.bigInt(1n, 10n ** 9n)))
  .map(([numerator, denominator]) => ratio(numerator, denominator));

describe("roundToWhole", () => {
  // value: half away, half even, floor, ceiling, toward zero
  test.each<[string, bigint, bigint, bigint, bigint, bigint]>([
    ["2.5", 3n, 2n, 2n, 3n, 2n],
    ["-2.5", -3n, -2n, -3n, -2n, -2n],
    ["3.5", 4n, 4n, 3n, 4n, 3n],
    ["-3.5", -4n, -4n, -4n, -3n, -3n],
    ["0.5", 1n, 0n, 0n, 1n, 0n],
    ["-0.5", -1n, 0n, -1n, 0n, 0n],
    ["2.4999", 2n, 2n, 2n, 3n, 2n],
    ["-2.5001", -3n, -3n, -3n, -2n, -2n],
    ["7", 7n, 7n, 7n, 7n, 7n],
    ["-7", -7n, -7n, -7n, -7n, -7n],
    ["0", 0n, 0n, 0n, 0n, 0n],
  ])("%s", (text, halfAwayFromZero, halfEven, floor, ceiling, towardZero) => {
    const expected = { halfAwayFromZero, halfEven, floor, ceiling, towardZero };
    for (const [mode, whole] of Object.entries(expected))
      expect(roundToWhole(exact(text), mode as RoundingMode)).toBe(whole);
    expect(roundToWhole(exact(text))).toBe(halfAwayFromZero);
  });

  test("is within half a unit, symmetric in sign, and between floor and ceiling", () => {
    fc.assert(
      fc.property(anyRatio, (value) => {
        const { numerator, denominator } = value;
        const nearest = roundToWhole(value);
        const twiceOff = 2n * (nearest * denominator - numerator);
        expect(twiceOff <= denominator && -twiceOff <= denominator).toBe(true);
        expect(roundToWhole(negate(value))).toBe(-nearest);
        const [floor, ceiling] = [roundToWhole(value, "floor"), roundToWhole(value, "ceiling")];
        expect(floor * denominator <= numerator && numerator <= ceiling * denominator).toBe(true);
        expect(ceiling - floor).toBe(denominator === 1n ? 0n : 1n);
        expect(roundToWhole(negate(value), "floor")).toBe(-ceiling);
        expect([floor, ceiling]).toContain(roundToWhole(value, "halfEven"));
        expect(roundToWhole(value, "towardZero")).toBe(numerator < 0n ? ceiling : floor);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("roundToDecimals", () => {
  test("Rule 2: the factor 2012 → 2015 has nine decimals, exactly", () => {
    const factor = ["1.003", "1.003", "1.005"].map(exact).reduce(multiply);
    expect(roundToDecimals(factor, 9)).toEqual(exact("1.011039045"));
  });

  test("Rule 1: settled and restated are each rounded once", () => {
    const settled = roundToDecimals(multiply(ratio(5000000n), ratio(1n, 6n)), 2);
    expect(settled).toEqual(exact("833333.33"));
    const factor = exact("1.011039045");
    expect(roundToDecimals(multiply(settled, factor), 2)).toEqual(exact("842532.53"));
    // Exactly …,225: half an øre goes up.
    expect(roundToDecimals(multiply(ratio(5000000n), factor), 2)).toEqual(exact("5055195.23"));
    expect(roundToDecimals(multiply(ratio(-5000000n), factor), 2)).toEqual(exact("-5055195.23"));
  });

  test("keeps what already fits, and rounds to kroner with no decimals", () => {
    expect(roundToDecimals(exact("12.34"), 2)).toEqual(exact("12.34"));
    expect(roundToDecimals(exact("12.5"), 0)).toEqual(ratio(13n));
    expect(roundToDecimals(exact("-0.005"), 2)).toEqual(exact("-0.01"));
    expect(roundToDecimals(exact("12.349"), 2, "towardZero")).toEqual(exact("12.34"));
  });
});
