import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ProblemError } from "../problem/index.js";
import { fit } from "./index.js";

const sumOf = (parts: readonly bigint[]): bigint => parts.reduce((a, b) => a + b, 0n);
const columnSums = (cells: readonly bigint[][]): bigint[] =>
  (cells[0] ?? []).map((_, column) => sumOf(cells.map((row) => row[column]!)));
const negative = (amounts: readonly bigint[]): bigint[] => amounts.map((amount) => -amount);

/** Margins with equal sums: the last column takes the balance. */
function marginsOf(
  amount: fc.Arbitrary<bigint>,
  largest: number,
): fc.Arbitrary<{ rows: bigint[]; columns: bigint[] }> {
  const list = fc.array(amount, { minLength: 1, maxLength: largest });
  return fc.tuple(list, list).map(([rows, columns]) => {
    const rest = columns.slice(1);
    return { rows, columns: [...rest, sumOf(rows) - sumOf(rest)] };
  });
}

describe("worked figures", () => {
  test("Rule 7: a line-year of 5.055.195,23 over three units and two sources", () => {
    const rows = [168506508n, 168506508n, 168506507n];
    const cells = fit(rows, [252759762n, 252759761n]);
    expect(cells).toEqual([
      [84253254n, 84253254n],
      [84253254n, 84253254n],
      [84253254n, 84253253n],
    ]);
  });

  test("a transfer: 8 leave one unit, 15 come to the other", () => {
    expect(fit([-8n, 15n], [4n, 3n])).toEqual([
      [-5n, -3n],
      [9n, 6n],
    ]);
  });

  test("one row or one column takes the other margin as it is", () => {
    expect(fit([7n], [3n, 4n])).toEqual([[3n, 4n]]);
    expect(fit([3n, -4n], [-1n])).toEqual([[3n], [-4n]]);
  });

  test("a tie goes to the first cell, away from zero", () => {
    expect(fit([1n, 1n], [1n, 1n])).toEqual([
      [1n, 0n],
      [0n, 1n],
    ]);
    expect(fit([-1n, -1n], [-1n, -1n])).toEqual([
      [-1n, 0n],
      [0n, -1n],
    ]);
  });
});

describe("margins that sum to zero", () => {
  test("all zero gives zeros", () => {
    expect(fit([0n, 0n], [0n])).toEqual([[0n], [0n]]);
    expect(fit([], [])).toEqual([]);
    expect(fit([0n, 0n], [])).toEqual([[], []]);
  });

  test("a transfer that costs nothing is spread equally over sources that pay nothing", () => {
    expect(fit([-8n, 8n], [0n, 0n])).toEqual([
      [-4n, -4n],
      [4n, 4n],
    ]);
    expect(fit([0n, 0n], [5n, -5n])).toEqual([
      [3n, -3n],
      [2n, -2n],
    ]);
  });

  test("amounts that cancel are spread by size, and a zero row stays zero", () => {
    // Exactly: -8·5/10 + 5·8/16 = -1.5, and so on.
    expect(fit([-8n, 0n, 8n], [5n, -5n])).toEqual([
      [-2n, -6n],
      [0n, 0n],
      [7n, 1n],
    ]);
  });
});

test("different sums are an error", () => {
  expect(() => fit([1n, 2n], [4n])).toThrow(ProblemError);
  try {
    fit([1n, 2n], [4n]);
  } catch (error) {
    expect((error as ProblemError).problems).toEqual([
      {
        code: "notPossible",
        path: [],
        found: "4",
        expected: ["3"],
        details: { reason: "unequalTotals" },
      },
    ]);
  }
});

describe("for all margins", () => {
  const øre = fc.oneof(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(-9n, 9n));

  test("both margins hold, every cell is the floor or ceiling of its share, mirrored", () => {
    fc.assert(
      fc.property(marginsOf(øre, 8), ({ rows, columns }) => {
        const cells = fit(rows, columns);
        expect(cells.map(sumOf)).toEqual(rows);
        expect(columnSums(cells)).toEqual(columns);
        expect(fit(negative(rows), negative(columns))).toEqual(cells.map(negative));
        const total = sumOf(rows);
        if (total === 0n) return;
        for (const [row, rowTotal] of rows.entries())
          for (const [column, columnTotal] of columns.entries()) {
            // |cell − r·c/total| < 1, multiplied by the total.
            const deviation = cells[row]![column]! * total - rowTotal * columnTotal;
            const size = total < 0n ? -total : total;
            expect(deviation < size && -deviation < size).toBe(true);
          }
      }),
      { numRuns: 4000 },
    );
  });

  test("margins that cancel lose no øre either, and zero rows stay zero", () => {
    fc.assert(
      fc.property(marginsOf(øre, 6), ({ rows, columns }) => {
        const balanced = [...rows, -sumOf(rows), 0n];
        const across = [...columns, -sumOf(columns)];
        const cells = fit(balanced, across);
        expect(cells.map(sumOf)).toEqual(balanced);
        expect(columnSums(cells)).toEqual(across);
        expect(fit(negative(balanced), negative(across))).toEqual(cells.map(negative));
        if (balanced.some((amount) => amount !== 0n))
          expect(cells.at(-1)!.every((cell) => cell === 0n)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  test("tiny margins: no other table deviates less, and none as little is earlier in order", () => {
    fc.assert(
      fc.property(marginsOf(fc.bigInt(-6n, 9n), 3), ({ rows, columns }) => {
        if (sumOf(rows) === 0n) return;
        expect(fit(rows, columns)).toEqual(bruteForce(rows.map(Number), columns.map(Number)));
      }),
      { numRuns: 2000 },
    );
  });
});

/** Tries every table of floors and ceilings, in plain numbers. */
function bruteForce(rows: readonly number[], columns: readonly number[]): bigint[][] {
  const total = rows.reduce((a, b) => a + b, 0);
  const products = rows.flatMap((row) => columns.map((column) => row * column));
  const inner = rows.length * columns.length;
  let best: { deviation: number; cells: number[] } | undefined;
  const isAwayFirst = (cells: readonly number[], others: readonly number[]): boolean => {
    const at = cells.findIndex((cell, position) => cell !== others[position]);
    return at >= 0 && Math.abs(cells[at]!) > Math.abs(others[at]!);
  };
  const visit = (cells: number[]): void => {
    const position = cells.length;
    if (position < inner) {
      const share = products[position]! / total;
      const isWhole = products[position]! % total === 0;
      const choices = isWhole ? [Math.trunc(share)] : [Math.floor(share), Math.ceil(share)];
      for (const choice of choices) visit([...cells, choice]);
      return;
    }
    const at = (row: number, column: number): number => cells[row * columns.length + column]!;
    for (const [row, margin] of rows.entries())
      if (columns.reduce((soFar, _, column) => soFar + at(row, column), 0) !== margin) return;
    for (const [column, margin] of columns.entries())
      if (rows.reduce((soFar, _, row) => soFar + at(row, column), 0) !== margin) return;
    const deviation = cells.reduce(
      (soFar, cell, index) => soFar + Math.abs(cell * total - products[index]!),
      0,
    );
    const isTie = deviation === best?.deviation;
    if (!best || deviation < best.deviation || (isTie && isAwayFirst(cells, best.cells)))
      best = { deviation, cells };
  };
  visit([]);
  return rows.map((_, row) =>
    best!.cells.slice(row * columns.length, (row + 1) * columns.length).map(BigInt),
  );
}
