import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Arc } from "./flow.js";
import { cheapestCirculation } from "./flow.js";

const arc = (from: number, to: number, lower: bigint, upper: bigint, cost: bigint): Arc => ({
  from,
  to,
  lower,
  upper,
  cost,
});

describe("cheapestCirculation", () => {
  test("sends the amount the cheaper way, and the rest the dearer", () => {
    const arcs = [arc(0, 1, 5n, 5n, 0n), arc(1, 0, 0n, 3n, 1n), arc(1, 0, 0n, 9n, 2n)];
    expect(cheapestCirculation(2, arcs)).toEqual([5n, 3n, 2n]);
  });

  test("goes round a profitable circle, and fills a profitable loop", () => {
    const arcs = [arc(0, 1, 0n, 4n, -3n), arc(1, 0, -2n, 7n, 2n), arc(0, 0, 0n, 6n, -1n)];
    expect(cheapestCirculation(2, arcs)).toEqual([4n, 4n, 6n]);
  });

  test("says so when there is no circulation", () => {
    expect(cheapestCirculation(2, [arc(0, 1, 1n, 2n, 0n), arc(1, 0, 3n, 4n, 0n)])).toBeUndefined();
    expect(cheapestCirculation(2, [arc(0, 1, 1n, 1n, 0n)])).toBeUndefined();
  });

  test("is as cheap as the cheapest of all circulations of a small network", () => {
    const anyArc = fc
      .tuple(
        fc.nat(3),
        fc.nat(3),
        fc.integer({ min: -2, max: 2 }),
        fc.nat(2),
        fc.integer({ min: -9, max: 9 }),
      )
      .map(([from, to, lower, room, cost]) =>
        arc(from, to, BigInt(lower), BigInt(lower + room), BigInt(cost)),
      );
    let solvable = 0;
    fc.assert(
      fc.property(fc.array(anyArc, { minLength: 2, maxLength: 7 }), (arcs) => {
        const found = cheapestCirculation(4, arcs);
        const best = cheapestByTrial(4, arcs);
        expect(found && costOf(arcs, found)).toBe(best);
        if (!found) return;
        solvable++;
        expect(isCirculation(4, arcs, found)).toBe(true);
      }),
      { numRuns: 3000 },
    );
    expect(solvable).toBeGreaterThan(300);
  });

  test("leaves no way to save in larger networks", () => {
    const anyArc = fc
      .noBias(
        fc.tuple(fc.nat(11), fc.nat(11), fc.nat(3), fc.nat(3), fc.integer({ min: -9, max: 40 })),
      )
      .map(([from, to, below, above, cost]) =>
        arc(from, to, -BigInt(below), BigInt(above), BigInt(cost)),
      );
    fc.assert(
      fc.property(fc.array(anyArc, { minLength: 30, maxLength: 60, size: "max" }), (arcs) => {
        // Bounds moved by any circulation keep a solution, and leave much to be sent around.
        const moved = arcs.map((one, position) => {
          const next = (position + 1) % 12;
          return position < 12
            ? { ...one, from: position, to: next, lower: one.lower + 5n, upper: one.upper + 5n }
            : one;
        });
        const found = cheapestCirculation(12, moved)!;
        expect(isCirculation(12, moved, found)).toBe(true);
        expect(canSave(12, moved, found)).toBe(false);
      }),
      { numRuns: 1500 },
    );
  });
});

const costOf = (arcs: readonly Arc[], flows: readonly bigint[]): bigint =>
  arcs.reduce((sum, { cost }, position) => sum + cost * flows[position]!, 0n);

function isCirculation(nodes: number, arcs: readonly Arc[], flows: readonly bigint[]): boolean {
  const surplus = Array.from({ length: nodes }, () => 0n);
  for (const [position, { from, to, lower, upper }] of arcs.entries()) {
    const flow = flows[position]!;
    if (flow < lower || flow > upper) return false;
    surplus[from]! -= flow;
    surplus[to]! += flow;
  }
  return surplus.every((amount) => amount === 0n);
}

function cheapestByTrial(nodes: number, arcs: readonly Arc[]): bigint | undefined {
  let best: bigint | undefined;
  const visit = (flows: bigint[]): void => {
    const next = arcs[flows.length];
    if (next) {
      for (let flow = next.lower; flow <= next.upper; flow++) visit([...flows, flow]);
      return;
    }
    if (!isCirculation(nodes, arcs, flows)) return;
    const cost = costOf(arcs, flows);
    if (best === undefined || cost < best) best = cost;
  };
  visit([]);
  return best;
}

/** Bellman-Ford: true when some circle of changes within the bounds would cost less than nothing. */
function canSave(nodes: number, arcs: readonly Arc[], flows: readonly bigint[]): boolean {
  const distance = Array.from({ length: nodes }, () => 0n);
  const relax = (from: number, to: number, cost: bigint): boolean => {
    if (distance[from]! + cost >= distance[to]!) return false;
    distance[to] = distance[from]! + cost;
    return true;
  };
  for (let pass = 0; pass < nodes; pass++) {
    let isChanged = false;
    for (const [position, { from, to, lower, upper, cost }] of arcs.entries()) {
      const flow = flows[position]!;
      if (flow < upper && relax(from, to, cost)) isChanged = true;
      if (flow > lower && relax(to, from, -cost)) isChanged = true;
    }
    if (!isChanged) return false;
  }
  return true;
}
