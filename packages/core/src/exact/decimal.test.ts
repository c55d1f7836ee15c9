import { Decimal as SharedDecimal } from "decimal.js";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { Decimal, decimalText, exact, fixedText, ratio, toDecimal } from "./index.js";

afterEach(() => {
  SharedDecimal.set({ defaults: true });
});

describe("exact", () => {
  test("reads text, bigint, ratio and decimal.js numbers without losing a digit", () => {
    expect(exact("0.85")).toEqual(ratio(17n, 20n));
    expect(exact("-0.85")).toEqual(ratio(-17n, 20n));
    expect(exact("-0")).toEqual(ratio(0n));
    expect(exact("0500000.00")).toEqual(ratio(500000n));
    expect(exact(12n)).toEqual(ratio(12n));
    expect(exact(ratio(1n, 3n))).toEqual(ratio(1n, 3n));
    expect(exact(new Decimal("1e-12"))).toEqual(ratio(1n, 10n ** 12n));
    expect(exact(new SharedDecimal("123456789012345678901234567890"))).toEqual(
      ratio(123456789012345678901234567890n),
    );
  });

  test.each([
    "",
    " 1",
    "1 ",
    "1\n",
    "1,5",
    "1.",
    ".5",
    "+1",
    "1e5",
    "0x10",
    "−1",
    "--1",
    "1_000",
    "٣",
  ])("refuses %j", (text) => {
    expect(() => exact(text)).toThrow(RangeError);
  });

  test("refuses what is no number", () => {
    expect(() => exact(new Decimal(NaN))).toThrow(RangeError);
    expect(() => exact(new Decimal("-Infinity"))).toThrow(RangeError);
  });
});

describe("fixedText and decimalText", () => {
  test.each([
    ["0", 2, "0.00"],
    ["-0.004", 2, "0.00"],
    ["-0.005", 2, "-0.01"],
    ["0.05", 2, "0.05"],
    ["-1234567.891", 2, "-1234567.89"],
    ["999.995", 2, "1000.00"],
    ["2.5", 0, "3"],
    ["-0.4", 0, "0"],
  ])("%s with %i decimals is %s", (text, decimals, written) => {
    expect(fixedText(exact(text), decimals)).toBe(written);
  });

  test("all decimals where they end, else rounded", () => {
    expect(decimalText(ratio(17n, 20n))).toBe("0.85");
    expect(decimalText(ratio(-1n, 1024n))).toBe("-0.0009765625");
    expect(decimalText(ratio(1n, 3n), 4)).toBe("0.3333");
    expect(decimalText(ratio(-2n, 3n))).toBe("-0.666666666667");
    expect(decimalText(ratio(-700n))).toBe("-700");
  });

  test("what decimalText writes, exact reads back", () => {
    const decimal = fc
      .tuple(fc.bigInt(-(10n ** 25n), 10n ** 25n), fc.bigInt(0n, 30n))
      .map(([digits, decimals]) => ratio(digits, 10n ** decimals));
    fc.assert(
      fc.property(decimal, (value) => {
        expect(exact(decimalText(value))).toEqual(value);
        expect(exact(toDecimal(value))).toEqual(value);
        expect(decimalText(value)).toBe(toDecimal(value).toFixed());
      }),
    );
  });
});

describe("Decimal", () => {
  test("keeps its own settings when somebody changes the shared ones", () => {
    SharedDecimal.set({ precision: 3, rounding: SharedDecimal.ROUND_DOWN, toExpPos: 2 });
    expect(new Decimal("123456.789").plus("0.2").toString()).toBe("123456.989");
    expect(toDecimal(ratio(2n, 3n)).toFixed()).toBe(`0.${"6".repeat(99)}7`);
    expect(exact(new SharedDecimal("123456.789"))).toEqual(exact("123456.789"));
  });

  test("writes no exponents", () => {
    expect(new Decimal("1e-30").toString()).toBe(`0.${"0".repeat(29)}1`);
    expect(new Decimal("1e30").toString()).toBe(`1${"0".repeat(30)}`);
  });
});
