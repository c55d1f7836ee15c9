import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Ratio } from "../exact/index.js";
import { compare, exact, multiply, one, ratio, subtract, sum, zero } from "../exact/index.js";
import { ProblemError } from "../problem/index.js";
import type { AllocationMethod } from "./index.js";
import { allocate } from "./index.js";

const methods: AllocationMethod[] = ["largestRemainder", "largestWeight", "firstListed"];
const weight = fc
  .tuple(fc.bigInt(0n, 10n ** 12n), fc.constantFrom(1n, 2n, 3n, 31n, 100n, 10n ** 9n))
  .map(([numerator, denominator]) => ratio(numerator, denominator));
const weights = fc
  .array(fc.oneof({ weight: 5, arbitrary: weight }, fc.constant(zero)), {
    minLength: 1,
    maxLength: 10,
  })
  .filter((list) => list.some(({ numerator }) => numerator > 0n));
const total = fc.bigInt(-(10n ** 18n), 10n ** 18n);
const whole = (...values: number[]): Ratio[] => values.map((value) => ratio(BigInt(value)));
const sumOf = (parts: readonly bigint[]): bigint => parts.reduce((a, b) => a + b, 0n);

describe("worked figures", () => {
  test("Rule 6: 5.055.195,23 over ten areas", () => {
    const parts = allocate(
      505519523n,
      Array.from({ length: 10 }, () => one),
    );
    expect(parts).toEqual([
      ...Array.from({ length: 3 }, () => 50551953n),
      ...Array.from({ length: 7 }, () => 50551952n),
    ]);
  });

  test("Rule 6: FTE are split in the line's step, 32 over two sites by 17 : 15 and equally", () => {
    expect(allocate(32n, whole(17, 15))).toEqual([17n, 15n]);
    expect(allocate(32n, [one, one])).toEqual([16n, 16n]);
  });

  test("Rule 12: 100.000,01 at 50/50, own share 0", () => {
    const half = exact("50000.005");
    expect(allocate(10000001n, [half, half, zero])).toEqual([5000001n, 5000000n, 0n]);
  });

  test("ties go to the part declared first, also when nothing else is listed in order", () => {
    expect(allocate(2n, whole(1, 1, 1, 1))).toEqual([1n, 1n, 0n, 0n]);
    expect(allocate(1n, [zero, one, one])).toEqual([0n, 1n, 0n]);
  });

  test("a saving is the mirror image of a cost", () => {
    expect(allocate(-100n, [one, one, one])).toEqual([-34n, -33n, -33n]);
  });
});

describe("the named alternatives", () => {
  test("largestRemainder has the Alabama paradox", () => {
    expect(allocate(10n, whole(6, 6, 2))).toEqual([4n, 4n, 2n]);
    expect(allocate(11n, whole(6, 6, 2))).toEqual([5n, 5n, 1n]);
  });

  test("largestWeight favours the large, firstListed the first", () => {
    expect(allocate(10n, whole(19, 81), "largestWeight")).toEqual([1n, 9n]);
    expect(allocate(3n, whole(1, 1, 8), "firstListed")).toEqual([1n, 0n, 2n]);
    expect(allocate(-3n, whole(1, 1, 8), "firstListed")).toEqual([-1n, 0n, -2n]);
  });

  test("none gives a whole share more than that share", () => {
    for (const method of methods)
      expect(allocate(6n, whole(6, 3, 3), method)).toEqual([3n, 2n, 1n]);
  });
});

describe("nothing to split, or nobody to split it over", () => {
  test("a total of zero gives zeros, whatever the weights", () => {
    expect(allocate(0n, [zero, zero])).toEqual([0n, 0n]);
    expect(allocate(0n, whole(3, 4))).toEqual([0n, 0n]);
    expect(allocate(0n, [])).toEqual([]);
  });

  test.each([
    ["all weights zero", 5n, [zero, zero], { found: "5", details: { reason: "noWeight" } }],
    ["one weight, zero", -5n, [zero], { found: "-5", details: { reason: "noWeight" } }],
    ["no weights", 5n, [], { found: "5", details: { reason: "noWeight" } }],
    [
      "a negative weight, even where the total is zero",
      0n,
      [one, ratio(-1n, 2n)],
      { found: "-0.5", details: { reason: "negativeWeight", position: "1" } },
    ],
  ])("%s is an error", (_, amount, list, problem) => {
    expect(problemsOf(() => allocate(amount, list))).toEqual([
      { code: "notPossible", path: [], ...problem },
    ]);
  });
});

describe("for every total and all weights", () => {
  test.each(methods)("%s: parts sum to the total, each within one unit of its share", (method) => {
    fc.assert(
      fc.property(total, weights, (amount, list) => {
        const parts = allocate(amount, list, method);
        expect(sumOf(parts)).toBe(amount);
        const all = sum(list);
        for (const [position, part] of parts.entries()) {
          const share = list[position]!;
          if (share.numerator === 0n) expect(part).toBe(0n);
          const exactPart = multiply(ratio(amount), ratioOf(share, all));
          const deviation = subtract(ratio(part), exactPart);
          expect(compare(deviation, one)).toBe(-1);
          expect(compare(deviation, ratio(-1n))).toBe(1);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test.each(methods)("%s: mirrored, and only proportions matter", (method) => {
    fc.assert(
      fc.property(total, weights, weight, (amount, list, factor) => {
        const parts = allocate(amount, list, method);
        expect(allocate(-amount, list, method)).toEqual(parts.map((part) => -part));
        if (factor.numerator === 0n) return;
        expect(
          allocate(
            amount,
            list.map((share) => multiply(share, factor)),
            method,
          ),
        ).toEqual(parts);
      }),
      { numRuns: 1000 },
    );
  });
});

const ratioOf = (part: Ratio, all: Ratio): Ratio =>
  ratio(part.numerator * all.denominator, part.denominator * all.numerator);

function problemsOf(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
  return undefined;
}
