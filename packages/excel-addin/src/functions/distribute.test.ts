import fc from "fast-check";
import { expect, test } from "vitest";
import { distribute } from "./distribute.js";

test("ten areas share to the øre", () => {
  const equal = Array.from({ length: 10 }, () => [1]);
  const parts = distribute(5_055_195.23, equal, null);
  expect(parts).toEqual([
    ...Array.from({ length: 3 }, () => [505_519.53]),
    ...Array.from({ length: 7 }, () => [505_519.52]),
  ]);
});

test("17 and 15 årsværk", () => {
  expect(distribute(100, [[17, 15]], null)).toEqual([[53.13, 46.87]]);
  expect(distribute(-100, [[17, 15]], null)).toEqual([[-53.13, -46.87]]);
});

test("the parts stand as the weights stand", () => {
  expect(
    distribute(
      10,
      [
        [1, 1],
        [1, 1],
      ],
      0,
    ),
  ).toEqual([
    [3, 3],
    [2, 2],
  ]);
  expect(distribute(1, [[1, "", 1]], 1)).toEqual([[0.5, 0, 0.5]]);
});

test("parts sum to the amount, none a unit from its share", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      fc.array(fc.integer({ min: 0, max: 9_999 }), { minLength: 1, maxLength: 12 }),
      (ore, weights) => {
        const sum = weights.reduce((total, weight) => total + weight, 0);
        fc.pre(sum > 0);
        const parts = distribute(ore / 100, [weights], null)
          .flat()
          .map((part) => Math.round(part * 100));
        expect(parts.reduce((total, part) => total + part, 0)).toBe(ore);
        parts.forEach((part, position) => {
          expect(Math.abs(part * sum - ore * weights[position]!)).toBeLessThan(sum);
        });
      },
    ),
    { seed: 2011 },
  );
});

test.each([
  [[[1, -2]], null, { code: "negativeWeight", argument: "weights", found: -2 }],
  [[[0, ""]], null, { code: "noWeight" }],
  [[[1, "x"]], null, { code: "notANumber", argument: "weights", found: "x" }],
  [[[1]], 2.5, { code: "notDecimals", argument: "decimals", found: 2.5 }],
  [[[1]], 7, { code: "notDecimals", argument: "decimals", found: 7 }],
])("%j with %j decimals is refused", (weights, decimals, refusal) => {
  expect(() => distribute(100, weights, decimals)).toThrow(
    expect.objectContaining({ refusal }) as Error,
  );
});
