import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ratio } from "../exact/index.js";
import { searchTarget, type Target } from "./target-search.js";

/** Figures along the way, the target in halves so that it may lie between two of them. */
const searched = (figures: fc.Arbitrary<number[]>) =>
  fc.tuple(figures, fc.integer({ min: -21, max: 21 }), fc.constantFrom("atMost", "atLeast"));

function search(figures: readonly number[], halves: number, bound: Target["bound"]) {
  const tried = new Set<bigint>();
  const figureAt = (position: bigint) => {
    tried.add(position);
    return ratio(BigInt(figures[Number(position)]!));
  };
  const target = { value: ratio(BigInt(halves), 2n), bound };
  const found = searchTarget(BigInt(figures.length - 1), figureAt, target);
  const keeps = figures.map((figure) =>
    bound === "atMost" ? 2 * figure <= halves : 2 * figure >= halves,
  );
  return { found, keeps, tried: tried.size };
}

const wavering = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 300 });
const rising = wavering.map((figures) => [...figures].sort((a, b) => a - b));
const oneWay = fc
  .tuple(rising, fc.boolean())
  .map(([figures, falls]) => (falls ? figures.reverse() : figures));

describe("a search for a target", () => {
  test("of figures that go one way finds the boundary that trying all finds", () => {
    const seen = { crossed: 0, met: 0, outOfReach: 0 };
    fc.assert(
      fc.property(searched(oneWay), ([figures, halves, bound]) => {
        const { found, keeps, tried } = search(figures, halves, bound);
        seen[found.kind]++;
        const turn = keeps.findIndex((kept) => kept !== keeps[0]);
        if (found.kind === "crossed") {
          expect([found.near, found.far]).toEqual([BigInt(turn - 1), BigInt(turn)]);
          // 17 strides, and the halvings of one of 19 at most.
          expect(tried).toBeLessThanOrEqual(22);
        } else {
          expect(turn).toBe(-1);
          const distances = figures.map((figure) => Math.abs(2 * figure - halves));
          const at = found.kind === "met" ? found.at : found.closest;
          expect(distances[Number(at)]).toBe(Math.min(...distances));
          expect(distances.includes(0)).toBe(found.kind === "met");
        }
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
  });

  test("of any figures finds neighbours on different sides", () => {
    fc.assert(
      fc.property(searched(wavering), ([figures, halves, bound]) => {
        const { found, keeps } = search(figures, halves, bound);
        if (found.kind === "crossed") {
          expect(found.far - found.near).toBe(1n);
          expect(keeps[Number(found.near)]).toBe(keeps[0]);
          expect(keeps[Number(found.far)]).toBe(!keeps[0]);
        }
        // Where the way is short, nothing is missed.
        if (figures.length <= 17) expect(found.kind === "crossed").toBe(new Set(keeps).size > 1);
      }),
      { numRuns: 2000 },
    );
  });

  test("takes about as many trials as the way has binary digits", () => {
    let trials = 0;
    const last = 10n ** 15n;
    const found = searchTarget(
      last,
      (position) => {
        trials++;
        return ratio(position);
      },
      { value: ratio(2n * 10n ** 14n + 1n, 2n), bound: "atMost" },
    );
    expect(found).toEqual({ kind: "crossed", near: 10n ** 14n, far: 10n ** 14n + 1n });
    expect(trials).toBeLessThan(150);
  });
});
