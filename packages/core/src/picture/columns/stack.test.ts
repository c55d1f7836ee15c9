import fc from "fast-check";
import { expect, test } from "vitest";
import { exact, ratio, subtract, sum } from "../../exact/index.js";
import { stack } from "./stack.js";

const numbers = (...values: readonly string[]) => values.map((value) => exact(value));

test("what is positive is stacked upwards, what is negative downwards, nought is left out", () => {
  const { segments, low, high } = stack(numbers("5", "-2", "0", "3", "-1"));
  expect(segments.map(({ series, from, to }) => [series, from, to])).toEqual([
    [0, ...numbers("0", "5")],
    [1, ...numbers("0", "-2")],
    [3, ...numbers("5", "8")],
    [4, ...numbers("-2", "-3")],
  ]);
  expect([low, high]).toEqual(numbers("-3", "8"));
});

test("the ends of a stack add up to its sum", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.bigInt(), fc.bigInt({ min: 1n }))), (parts) => {
      const values = parts.map(([numerator, denominator]) => ratio(numerator, denominator));
      const { segments, low, high } = stack(values);
      expect(sum([low, high])).toEqual(sum(values));
      expect(sum(segments.map(({ from, to }) => subtract(to, from)))).toEqual(sum(values));
    }),
    { numRuns: 50 },
  );
});
