import type { Ratio } from "../exact/index.js";
import type { ControlledTable } from "./controlled-table.js";
import type { Forest } from "./forest.js";
import type { NetworkCell } from "./round-on-network.js";

/** The printed cells, row by row and `width` to a row, as connections between `nodeCount` nodes. */
export interface Network {
  readonly nodeCount: number;
  readonly width: number;
  readonly cells: readonly PrintedCell[];
}

export interface PrintedCell extends NetworkCell {
  readonly isGrandTotal: boolean;
}

/**
 * The table as a network in which every printed cell is one connection. The amount of a grand total
 * runs down the rows through the total column, crosses over to the single columns in the bottom
 * rows, and adds up through the subtotals to the top row; from there it is back at its start, the
 * outer node. That a subtotal's own row foots follows from the rest. A column without a total
 * column runs straight from the outer node to the bottom rows.
 *
 * All grand totals share the outer node without getting mixed up: what adds into one of them
 * touches no other node of the rest, so what leaves for it is what comes back from it.
 */
export function networkOf({ values }: ControlledTable, rows: Forest, columns: Forest): Network {
  const width = columns.roots.length;
  // Per row and column one node: in a total column it is where that row is shared out, in another
  // where that row's parts are added.
  const outer = values.length * width;
  const node = (row: number, column: number): number => row * width + column;
  const cellOf = (value: Ratio, row: number, column: number): PrintedCell => {
    const [rowParent, columnParent] = [rows.parents[row], columns.parents[column]];
    const above = rowParent === undefined ? outer : node(rowParent, column);
    const isGrandTotal = rowParent === undefined && columnParent === undefined;
    const cell = { value, isGrandTotal };
    if (columns.children[column]?.length) return { ...cell, from: above, to: node(row, column) };
    if (rows.children[row]?.length) return { ...cell, from: node(row, column), to: above };
    const start = columnParent === undefined ? outer : node(row, columnParent);
    return { ...cell, from: start, to: above };
  };
  return {
    nodeCount: outer + 1,
    width,
    cells: values.flatMap((cells, row) => cells.map((value, column) => cellOf(value, row, column))),
  };
}
