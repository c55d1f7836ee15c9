import { parseBlock } from "@aarsvaerk/workbook";
import fc from "fast-check";
import { expect, test } from "vitest";
import { valueBlocks } from "./blocks.js";

const same = (one: string, other: string): boolean => one === other;

test("cells of one value that are side by side are one block", () => {
  const grid = ["aab", "aab", ".ab"];
  const area = { row: 4, column: 3, rows: 3, columns: 3 };
  const valueAt = (row: number, column: number): string | undefined => {
    const value = grid[row]?.[column];
    return value === "." ? undefined : value;
  };
  expect(valueBlocks(area, valueAt, same)).toEqual([
    { value: "a", block: "C4:C5" },
    { value: "a", block: "D4:D6" },
    { value: "b", block: "E4:E6" },
  ]);
});

test("every cell that has a value is in one block of that value, and no other is in any", () => {
  const grids = fc.integer({ min: 1, max: 6 }).chain((columns) =>
    fc.array(
      fc.array(fc.constantFrom("a", "b", undefined), { minLength: columns, maxLength: columns }),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
  );
  fc.assert(
    fc.property(grids, (grid) => {
      const area = { row: 1, column: 1, rows: grid.length, columns: grid[0]?.length ?? 0 };
      const found = grid.map((row) => row.map((): string[] => []));
      for (const { block, value } of valueBlocks(
        area,
        (row, column) => grid[row]?.[column],
        same,
      )) {
        const { first, last } = parseBlock(block)!;
        for (let row = first.row; row <= last.row; row++)
          for (let column = first.column; column <= last.column; column++)
            found[row - 1]?.[column - 1]?.push(value);
      }
      expect(found).toEqual(grid.map((row) => row.map((value) => (value ? [value] : []))));
    }),
    { seed: 6 },
  );
});
