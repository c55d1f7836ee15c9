import { Decimal } from "decimal.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { shortestDecimal } from "./index.js";

test.each([
  [0, "0"],
  [-0, "0"],
  [1.1, "1.1"],
  [-8, "-8"],
  [1e21, "1000000000000000000000"],
  [1.5e-7, "0.00000015"],
  [123456.789, "123456.789"],
])("%d", (value, text) => {
  expect(shortestDecimal(value)).toBe(text);
});

test("says what decimal.js says", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      fc.pre(value !== 0);
      expect(shortestDecimal(value)).toBe(new Decimal(value).toFixed());
    }),
  );
});
