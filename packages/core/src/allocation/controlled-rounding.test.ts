import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Demand } from "../../test/oracle/brute-force-rounding.js";
import { bruteForceRounding } from "../../test/oracle/brute-force-rounding.js";
import type { RandomTable } from "../../test/oracle/random-table.js";
import { randomTable } from "../../test/oracle/random-table.js";
import { exact, ratio, roundToWhole } from "../exact/index.js";
import type { Problem } from "../problem/index.js";
import { ProblemError } from "../problem/index.js";
import type { ControlledTable } from "./index.js";
import { controlledRounding } from "./index.js";

const numbers = (...rows: string[]): ControlledTable["values"] =>
  rows.map((row) => row.split(" ").map((text) => exact(text)));
const printed = (...rows: string[]): bigint[][] =>
  rows.map((row) => row.split(" ").map((text) => BigInt(text)));

/** One unit's years and their total. */
const acrossYears = { rowParents: [undefined], columnParents: [2, 2, undefined] };

describe("worked figures", () => {
  test("Rule 17: 0,5 + 0,5 with total 1,0 prints as 1 + 0, across and down", () => {
    expect(controlledRounding({ values: numbers("0.5 0.5 1"), ...acrossYears })).toEqual(
      printed("1 0 1"),
    );
    const down = { rowParents: [2, 2, undefined], columnParents: [undefined] };
    expect(controlledRounding({ values: numbers("0.5", "0.5", "1"), ...down })).toEqual(
      printed("1", "0", "1"),
    );
  });

  test("Rule 17: −0,5 −0,5 prints as −1 + 0", () => {
    expect(controlledRounding({ values: numbers("-0.5 -0.5 -1"), ...acrossYears })).toEqual(
      printed("-1 0 -1"),
    );
  });

  test("the grand total is the nearest, half away from zero; the parts give way", () => {
    // Each part alone would be 2; 2 + 2 does not make 5.
    expect(controlledRounding({ values: numbers("2.25 2.25 4.5"), ...acrossYears })).toEqual(
      printed("3 2 5"),
    );
  });

  test("two units over four years in thousands, total row above, total column first", () => {
    const table: ControlledTable = {
      values: numbers(
        "7500.6 1875.15 1875.15 1875.15 1875.15",
        "2500.2 625.05 625.05 625.05 625.05",
        "5000.4 1250.1 1250.1 1250.1 1250.1",
      ),
      rowParents: [undefined, 0, 0],
      columnParents: [undefined, 0, 0, 0, 0],
    };
    expect(controlledRounding(table)).toEqual(
      printed("7501 1876 1875 1875 1875", "2500 625 625 625 625", "5001 1251 1250 1250 1250"),
    );
  });

  test("subtotals at two depths foot, and a row that stands alone is rounded alone", () => {
    const table: ControlledTable = {
      values: numbers("0.4", "0.4", "0.8", "0.4", "1.2", "0.5"),
      rowParents: [2, 2, 4, 4, undefined, undefined],
      columnParents: [undefined],
    };
    expect(controlledRounding(table)).toEqual(printed("1", "0", "1", "0", "1", "1"));
  });

  test("whole cells stay, and an empty table is empty", () => {
    const values = numbers("3 -4 -1");
    expect(controlledRounding({ values, ...acrossYears })).toEqual(printed("3 -4 -1"));
    expect(controlledRounding({ values: [], rowParents: [], columnParents: [] })).toEqual([]);
  });
});

describe("expected cells", () => {
  const values = numbers("0.5 0.5 1");
  const halves = numbers("1.25 1.25 2.5");

  test("a demand turns a tie, and may overrule the nearest grand total in its own cell", () => {
    const first = { row: 0, column: 0, value: 0n };
    expect(controlledRounding({ values, ...acrossYears, expected: [first] })).toEqual(
      printed("0 1 1"),
    );
    const total = { row: 0, column: 2, value: 2n };
    expect(controlledRounding({ values: halves, ...acrossYears, expected: [total] })).toEqual(
      printed("1 1 2"),
    );
  });

  test.each([
    ["neither floor nor ceiling", [{ row: 0, column: 0, value: 2n }], 0, "2", ["0", "1"]],
    ["another whole value", [{ row: 0, column: 2, value: 2n }], 2, "2", ["1"]],
    [
      "demands that do not foot together: the later one is named",
      [
        { row: 0, column: 1, value: 1n },
        { row: 0, column: 0, value: 1n },
      ],
      0,
      "1",
      ["0"],
    ],
    [
      "one cell demanded twice",
      [
        { row: 0, column: 1, value: 1n },
        { row: 0, column: 1, value: 0n },
      ],
      1,
      "0",
      ["1"],
    ],
  ])("unattainable: %s", (_, expected, column, found, possible) => {
    expect(problemsOf({ values, ...acrossYears, expected })).toEqual([
      {
        code: "unattainableFooting",
        path: ["rows", 0, "columns", column],
        found,
        expected: possible,
      },
    ]);
  });

  test("demands that force the grand total off the nearest need the total demanded too", () => {
    const parts = [
      { row: 0, column: 0, value: 1n },
      { row: 0, column: 1, value: 1n },
    ];
    expect(problemsOf({ values: halves, ...acrossYears, expected: parts })).toMatchObject([
      { code: "unattainableFooting", path: ["rows", 0, "columns", 1], found: "1", expected: ["2"] },
    ]);
    const total = { row: 0, column: 2, value: 2n };
    expect(
      controlledRounding({ values: halves, ...acrossYears, expected: [...parts, total] }),
    ).toEqual(printed("1 1 2"));
  });
});

describe("a table that is none", () => {
  const values = numbers("0.5 0.5 1");
  test.each<[string, ControlledTable, object]>([
    [
      "does not foot across",
      { values: numbers("0.5 0.5 1.5"), ...acrossYears },
      {
        path: ["rows", 0, "columns", 2],
        found: "1.5",
        expected: ["1"],
        details: { reason: "doesNotFoot" },
      },
    ],
    [
      "does not foot down",
      { values: numbers("1", "2"), rowParents: [undefined, 0], columnParents: [undefined] },
      {
        path: ["rows", 0, "columns", 0],
        found: "1",
        expected: ["2"],
        details: { reason: "doesNotFoot" },
      },
    ],
    [
      "too few row parents",
      { values, rowParents: [], columnParents: [2, 2, undefined] },
      { path: ["rowParents"], details: { reason: "notRectangular" } },
    ],
    [
      "a short row",
      { values, rowParents: [undefined], columnParents: [undefined] },
      { path: ["rows", 0], details: { reason: "notRectangular" } },
    ],
    [
      "a parent outside the table",
      { values, rowParents: [1], columnParents: [2, 2, undefined] },
      { path: ["rowParents", 0], found: "1", details: { reason: "unknownParent" } },
    ],
    [
      "a row that adds into itself",
      { values, rowParents: [0], columnParents: [2, 2, undefined] },
      { path: ["rowParents", 0], details: { reason: "parentCycle" } },
    ],
    [
      "two levels of columns",
      { values, rowParents: [undefined], columnParents: [1, 2, undefined] },
      { path: ["columnParents", 0], details: { reason: "columnsTooDeep" } },
    ],
    [
      "an expected cell outside the table",
      { values, ...acrossYears, expected: [{ row: 0, column: 3, value: 1n }] },
      { path: ["rows", 0, "columns", 3], details: { reason: "unknownCell" } },
    ],
  ])("%s", (_, table, problem) => {
    expect(problemsOf(table)).toEqual([{ code: "notPossible", ...problem }]);
  });
});

describe("for every table", () => {
  test("10.000 tables: all foot, every cell floor or ceiling, grand totals nearest, mirrored", () => {
    const size = { rows: 8, columns: 6, largest: 5000 };
    fc.assert(
      fc.property(randomTable(size), (table) => {
        const result = controlledRounding(controlled(table));
        expect(faultsOf(table, result)).toEqual([]);
        const negated = { ...table, parts: table.parts.map((line) => line.map((part) => -part)) };
        expect(controlledRounding(controlled(negated))).toEqual(
          result.map((line) => line.map((value) => -value)),
        );
      }),
      { numRuns: 10_000 },
    );
  });

  test("small tables: exactly the table that trying everything finds", () => {
    const size = { rows: 5, columns: 4, largest: 2000 };
    let notNearest = 0;
    fc.assert(
      fc.property(randomTable(size), (table) => {
        const result = controlledRounding(controlled(table));
        expect(result).toEqual(whole(bruteForceRounding(table)));
        if (!isNearestThroughout(table, result)) notNearest++;
      }),
      { numRuns: 6000 },
    );
    // The case that matters, a table that plain rounding gets wrong, is not a rare one here.
    expect(notNearest).toBeGreaterThan(800);
  });

  test("small tables with demands: the best that keeps them, or the first that cannot be kept", () => {
    const size = { rows: 5, columns: 4, largest: 2000 };
    const picks = fc.array(fc.record({ cell: fc.nat(99), up: fc.boolean() }), { maxLength: 4 });
    let unattainable = 0;
    fc.assert(
      fc.property(randomTable(size), picks, (table, picked) => {
        const demands = demandsOn(table, picked);
        const expected = demands.map((demand) => ({ ...demand, value: BigInt(demand.value) }));
        const best = bruteForceRounding(table, demands);
        if (best) {
          expect(controlledRounding({ ...controlled(table), expected })).toEqual(whole(best));
          return;
        }
        unattainable++;
        const problem = problemsOf({ ...controlled(table), expected })?.[0];
        expect(problem?.code).toBe("unattainableFooting");
        const at = demands.findIndex(
          ({ row, column }) => problem?.path[1] === row && problem.path[3] === column,
        );
        const isGrand = ({ row, column }: Demand): boolean =>
          table.rowParents[row] === undefined && table.columnParents[column] === undefined;
        const before = demands.filter((demand, position) => position < at || isGrand(demand));
        expect(bruteForceRounding(table, before)).toBeDefined();
        expect(bruteForceRounding(table, [...before, demands[at]!])).toBeUndefined();
      }),
      { numRuns: 4000 },
    );
    expect(unattainable).toBeGreaterThan(400);
  });
});

function controlled({ parts, denominator, ...parents }: RandomTable): ControlledTable {
  const values = parts.map((line) => line.map((part) => ratio(BigInt(part), BigInt(denominator))));
  return { values, ...parents };
}

const whole = (grid: readonly number[][] | undefined): bigint[][] | undefined =>
  grid?.map((line) => line.map((value) => BigInt(value)));

const isNearestThroughout = (table: RandomTable, result: readonly bigint[][]): boolean =>
  controlled(table).values.every((line, row) =>
    line.every((value, column) => roundToWhole(value) === result[row]![column]),
  );

/** One demand per cell picked, on the whole number below or above its value. */
function demandsOn(
  { parts, denominator }: RandomTable,
  picked: readonly { cell: number; up: boolean }[],
): Demand[] {
  const width = parts[0]!.length;
  const byCell = new Map(
    picked.map(({ cell, up }) => {
      const index = cell % (parts.length * width);
      const [row, column] = [Math.floor(index / width), index % width];
      const value = parts[row]![column]! / denominator;
      return [index, { row, column, value: up ? Math.ceil(value) : Math.floor(value) }];
    }),
  );
  return [...byCell.values()];
}

/** Everything Rule 17 promises of each cell, checked one by one. */
function faultsOf(table: RandomTable, result: readonly bigint[][]): string[] {
  const { parts, denominator, rowParents, columnParents } = table;
  const faults: string[] = [];
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  const grid = result.map((line) => line.map(Number));
  for (const [row, line] of grid.entries())
    for (const [column, value] of line.entries()) {
      const place = `row ${row}, column ${column}`;
      const part = parts[row]![column]!;
      const off = Math.abs(value * denominator - part);
      if (off >= denominator) faults.push(`${place} is neither floor nor ceiling`);
      const below = grid.filter((_, other) => rowParents[other] === row);
      if (below.length > 0 && sum(below.map((cells) => cells[column]!)) !== value)
        faults.push(`${place} does not foot down`);
      const beside = line.filter((_, other) => columnParents[other] === column);
      if (beside.length > 0 && sum(beside) !== value) faults.push(`${place} does not foot across`);
      if (rowParents[row] !== undefined || columnParents[column] !== undefined) continue;
      const isAway = Math.abs(value) * denominator > Math.abs(part);
      if (2 * off > denominator || (2 * off === denominator && !isAway))
        faults.push(`${place}, a grand total, is not the nearest`);
    }
  return faults;
}

function problemsOf(table: ControlledTable): readonly Problem[] | undefined {
  try {
    controlledRounding(table);
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
  return undefined;
}
