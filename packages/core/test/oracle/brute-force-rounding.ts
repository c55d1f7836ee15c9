import type { RandomTable } from "./random-table.js";
import { bottom } from "./random-table.js";

export interface Demand {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/**
 * Rule 17 by trying everything, in plain numbers: every way to round the innermost cells down or up;
 * of those where all sums, too, are floors or ceilings and the demands and nearest grand totals hold,
 * the one with the least deviation, and on a tie the one with the earliest cell away from zero.
 */
export function bruteForceRounding(
  table: RandomTable,
  demands: readonly Demand[] = [],
): number[][] | undefined {
  const { parts, denominator, rowParents, columnParents } = table;
  const leaves = bottom(rowParents).flatMap((row) =>
    bottom(columnParents).map((column) => ({ row, column })),
  );
  const cells = parts.flatMap((line, row) => line.map((part, column) => ({ row, column, part })));
  const demanded = (row: number, column: number): number | undefined =>
    demands.find((demand) => demand.row === row && demand.column === column)?.value;

  let best: { grid: number[][]; deviation: number } | undefined;
  const judge = (grid: number[][]): void => {
    let deviation = 0;
    for (const { row, column, part } of cells) {
      const value = grid[row]![column]!;
      const off = Math.abs(value * denominator - part);
      if (off >= denominator) return;
      const demand = demanded(row, column);
      if (demand !== undefined && demand !== value) return;
      const isGrandTotal = rowParents[row] === undefined && columnParents[column] === undefined;
      const isNearest =
        2 * off < denominator ||
        (2 * off === denominator && Math.abs(value) * denominator > Math.abs(part));
      if (isGrandTotal && demand === undefined && !isNearest) return;
      deviation += off;
    }
    if (
      best &&
      (deviation > best.deviation || (deviation === best.deviation && !isEarlier(grid, best.grid)))
    )
      return;
    best = { grid, deviation };
  };
  const visit = (position: number, grid: number[][]): void => {
    const leaf = leaves[position];
    if (!leaf) {
      judge(grid);
      return;
    }
    const part = parts[leaf.row]![leaf.column]!;
    const choices = new Set([Math.floor(part / denominator), Math.ceil(part / denominator)]);
    for (const choice of choices) {
      const next = grid.map((line) => [...line]);
      for (let up: number | undefined = leaf.row; up !== undefined; up = rowParents[up]) {
        next[up]![leaf.column]! += choice;
        const total = columnParents[leaf.column];
        if (total !== undefined) next[up]![total]! += choice;
      }
      visit(position + 1, next);
    }
  };
  visit(
    0,
    parts.map((line) => line.map(() => 0)),
  );
  return best?.grid;
}

/** True when the first cell that differs is farther from zero in the first grid. */
function isEarlier(grid: readonly number[][], other: readonly number[][]): boolean {
  const [ones, others] = [grid.flat(), other.flat()];
  const at = ones.findIndex((value, position) => value !== others[position]);
  return at >= 0 && Math.abs(ones[at]!) > Math.abs(others[at]!);
}
