import type { Ratio } from "../exact/index.js";
import { ratio } from "../exact/index.js";
import { fail } from "../problem/index.js";
import type { NetworkCell } from "./round-on-network.js";
import { roundOnNetwork } from "./round-on-network.js";

/**
 * Fits the cross cells of a table to both its margins: Rule 7 (two margins). Every row and column
 * sums exactly to its margin, and every cell is its exact proportional value
 * `row total × column total ÷ total`, rounded down or up.
 *
 * Of all such tables it takes the one with the least total deviation; on a tie the first differing
 * cell (earlier rows first, then earlier columns) is rounded away from zero, so that negated margins
 * give the negated table.
 *
 * Margins may have mixed signs. Where they sum to zero without being zero there is no proportion:
 * then each row's amount is spread over the columns in proportion to their size (equally where all
 * column totals are zero), each column's amount likewise over the rows, and the two are added. That
 * exact table has the margins too and is rounded in the same way, so no øre is lost.
 *
 * @param rowTotals - whole units per row (øre)
 * @param columnTotals - whole units per column (øre), with the same sum
 * @returns the cells, row by row
 * @throws ProblemError `notPossible` (details `unequalTotals`) when the margins have different sums
 * @example
 * ```ts
 * fit([50n, 51n], [34n, 33n, 34n]); //=> [[17n, 16n, 17n], [17n, 17n, 17n]]
 * // 8 moved from one unit, 15 new in the other, paid 4 : 3 by two sources.
 * fit([-8n, 15n], [4n, 3n]); //=> [[-5n, -3n], [9n, 6n]]
 * // 8 moved between two units: the sources pay nothing in total.
 * fit([-8n, 8n], [0n, 0n]); //=> [[-4n, -4n], [4n, 4n]]
 * fit([1n, 2n], [4n]); //=> throws notPossible
 * ```
 */
export function fit(rowTotals: readonly bigint[], columnTotals: readonly bigint[]): bigint[][] {
  const total = sumOf(rowTotals);
  const columnSum = sumOf(columnTotals);
  if (total !== columnSum)
    fail({
      code: "notPossible",
      path: [],
      found: String(columnSum),
      expected: [String(total)],
      details: { reason: "unequalTotals" },
    });
  const value = total === 0n ? spreadBySize(rowTotals, columnTotals) : proportional(total);
  const columns = columnTotals.length;
  const columnNode = (column: number): number => 1 + rowTotals.length + column;
  const cells: NetworkCell[] = rowTotals.flatMap((rowTotal, row) =>
    columnTotals.map((columnTotal, column) => ({
      from: 1 + row,
      to: columnNode(column),
      value: value(rowTotal, columnTotal),
    })),
  );
  const margins: NetworkCell[] = [
    ...rowTotals.map((rowTotal, row) => ({ from: 0, to: 1 + row, value: ratio(rowTotal) })),
    ...columnTotals.map((columnTotal, column) => ({
      from: columnNode(column),
      to: 0,
      value: ratio(columnTotal),
    })),
  ];
  const rounded = roundOnNetwork(columnNode(columns), [...cells, ...margins]);
  /* v8 ignore next -- the exact table has these margins, so a whole one with them exists too */
  if (!rounded) return fail({ code: "notPossible", path: [] });
  return rowTotals.map((_, row) => rounded.slice(row * columns, (row + 1) * columns));
}

type ExactCell = (rowTotal: bigint, columnTotal: bigint) => Ratio;

// The ratios below are not brought to lowest terms: all cells share one denominator as they stand.

function proportional(total: bigint): ExactCell {
  const sign = total < 0n ? -1n : 1n;
  return (rowTotal, columnTotal) => ({
    numerator: sign * rowTotal * columnTotal,
    denominator: sign * total,
  });
}

function spreadBySize(rowTotals: readonly bigint[], columnTotals: readonly bigint[]): ExactCell {
  const [rows, columns] = [sizes(rowTotals), sizes(columnTotals)];
  return (rowTotal, columnTotal) => ({
    numerator:
      rowTotal * columns.of(columnTotal) * rows.sum + columnTotal * rows.of(rowTotal) * columns.sum,
    denominator: rows.sum * columns.sum,
  });
}

/** The size of each amount and of all together; where all are zero, each counts the same. */
function sizes(amounts: readonly bigint[]): { of: (amount: bigint) => bigint; sum: bigint } {
  const sum = sumOf(amounts.map(magnitude));
  return sum > 0n ? { of: magnitude, sum } : { of: () => 1n, sum: BigInt(amounts.length) };
}

const magnitude = (amount: bigint): bigint => (amount < 0n ? -amount : amount);
const sumOf = (amounts: readonly bigint[]): bigint =>
  amounts.reduce((sum, amount) => sum + amount, 0n);
