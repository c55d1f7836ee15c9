import type { Ratio } from "../exact/index.js";
import { decimalText, equals, sum, zero } from "../exact/index.js";
import type { ProblemPath } from "../problem/index.js";
import { fail } from "../problem/index.js";
import type { Forest } from "./forest.js";
import { refuse } from "./forest.js";

/**
 * A table to be printed so that it adds up.
 *
 * @example
 * ```ts
 * // Two years and their total, for one unit: 0,5 + 0,5 = 1,0.
 * const table: ControlledTable = {
 *   values: [[exact("0.5"), exact("0.5"), exact("1")]],
 *   rowParents: [undefined],
 *   columnParents: [2, 2, undefined],
 * };
 * controlledRounding(table); //=> [[1n, 0n, 1n]]
 * ```
 */
export interface ControlledTable {
  /**
   * The exact value of every printed cell, row by row, subtotals and totals included, in units of
   * the last printed digit: 1.234.567,50 kr. printed in 1.000 kr. is 1234,5675.
   */
  readonly values: readonly (readonly Ratio[])[];
  /** For each row the row it adds into, or undefined; any depth, in any printed order. */
  readonly rowParents: readonly (number | undefined)[];
  /** For each column the total column it adds into, or undefined; one level. */
  readonly columnParents: readonly (number | undefined)[];
  /** Printed cells that must have a given value, such as totals from an adopted budget. */
  readonly expected?: readonly ExpectedCell[];
}

/**
 * A printed cell that must have a given value: one of the two whole numbers around its exact value.
 *
 * @example
 * ```ts
 * const adopted: ExpectedCell = { row: 0, column: 0, value: 0n };
 * controlledRounding({
 *   values: [[exact("0.5"), exact("0.5"), exact("1")]],
 *   rowParents: [undefined],
 *   columnParents: [2, 2, undefined],
 *   expected: [adopted],
 * }); //=> [[0n, 1n, 1n]]
 * ```
 */
export interface ExpectedCell {
  readonly row: number;
  readonly column: number;
  /** Whole units of the last printed digit. */
  readonly value: bigint;
}

export const cellPath = (row: number, column: number): ProblemPath => [
  "rows",
  row,
  "columns",
  column,
];

/** Refuses a table that is not one: ragged, deep in its columns, or with values that do not add up. */
export function checkTable(table: ControlledTable, rows: Forest, columns: Forest): void {
  const { values, rowParents, columnParents } = table;
  if (values.length !== rowParents.length) refuse("notRectangular", ["rowParents"]);
  for (const [row, cells] of values.entries())
    if (cells.length !== columnParents.length) refuse("notRectangular", ["rows", row]);
  for (const [column, root] of columns.roots.entries())
    if (root !== (columnParents[column] ?? column))
      refuse("columnsTooDeep", ["columnParents", column]);

  const at = (row: number, column: number): Ratio => values[row]?.[column] ?? zero;
  for (const row of values.keys())
    for (const column of columnParents.keys()) {
      const parts = rows.children[row] ?? [];
      if (parts.length > 0)
        checkSum(
          at(row, column),
          parts.map((part) => at(part, column)),
          row,
          column,
        );
      const across = columns.children[column] ?? [];
      if (across.length > 0)
        checkSum(
          at(row, column),
          across.map((part) => at(row, part)),
          row,
          column,
        );
    }
}

function checkSum(total: Ratio, parts: readonly Ratio[], row: number, column: number): void {
  const expected = sum(parts);
  if (equals(total, expected)) return;
  fail({
    code: "notPossible",
    path: cellPath(row, column),
    found: decimalText(total),
    expected: [decimalText(expected)],
    details: { reason: "doesNotFoot" },
  });
}
