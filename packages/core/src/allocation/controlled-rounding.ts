import type { Ratio } from "../exact/index.js";
import { roundToWhole, zero } from "../exact/index.js";
import { fail } from "../problem/index.js";
import type { ControlledTable, ExpectedCell } from "./controlled-table.js";
import { cellPath, checkTable } from "./controlled-table.js";
import { forest, refuse } from "./forest.js";
import { roundOnNetwork } from "./round-on-network.js";
import type { Network, PrintedCell } from "./table-network.js";
import { networkOf } from "./table-network.js";

/**
 * Rounds a printed table so that its rows and columns foot: Rule 17 (footing, `controlled`).
 *
 * - Every cell is its exact value rounded down or up; whole values stay.
 * - A grand total (a cell that adds into no other) is rounded to nearest, half away from zero,
 *   unless that very cell is among the expected ones.
 * - The total absolute deviation over all printed cells is the least possible. On a tie the first
 *   differing cell in printed order (earlier rows first, then earlier columns) is rounded away from
 *   zero, so that a negated table gives the negated result.
 *
 * For printed (static) output only: the figures of a live sheet are not touched.
 *
 * @param table - exact values in units of the last printed digit, and what adds into what
 * @returns the printed values, row by row, in the same units
 * @throws ProblemError `unattainableFooting` when an expected cell is neither of the two whole
 * numbers around its value, or cannot be kept together with the ones named before it (grand totals
 * come first): `found` is the value demanded, `expected` those that are possible
 * @throws ProblemError `notPossible` when the exact values do not foot (details `doesNotFoot`), or
 * the table's shape or parents make no sense (details `notRectangular`, `columnsTooDeep`,
 * `unknownParent`, `parentCycle`, `unknownCell`)
 * @example
 * ```ts
 * // Two units and their total in one column: 0,5 + 0,5 = 1,0 prints as 1 + 0.
 * const rows = [[exact("0.5")], [exact("0.5")], [exact("1")]];
 * controlledRounding({ values: rows, rowParents: [2, 2, undefined], columnParents: [undefined] }); //=> [[1n], [0n], [1n]]
 * ```
 */
export function controlledRounding(table: ControlledTable): bigint[][] {
  const rows = forest(table.rowParents, "rowParents");
  const columns = forest(table.columnParents, "columnParents");
  checkTable(table, rows, columns);
  const demands = table.expected ?? [];
  for (const demand of demands) checkDemand(table, demand);
  const network = networkOf(table, rows, columns);
  const rounded = round(network, demands) ?? reportUnattainable(network, demands);
  const { width } = network;
  return table.values.map((_, row) => rounded.slice(row * width, (row + 1) * width));
}

function round(
  { nodeCount, width, cells }: Network,
  demands: readonly ExpectedCell[],
): bigint[] | undefined {
  const fixed = cells.map((cell) => (cell.isGrandTotal ? roundToWhole(cell.value) : undefined));
  for (const { row, column, value } of demands) fixed[row * width + column] = value;
  // The same cell demanded twice, with different values.
  if (demands.some(({ row, column, value }) => fixed[row * width + column] !== value))
    return undefined;
  return roundOnNetwork(
    nodeCount,
    cells.map((cell, position) => ({ ...cell, fixed: fixed[position] })),
  );
}

/** The one or two whole numbers a cell may be printed as. */
const possibleFor = (value: Ratio): bigint[] => [
  ...new Set([roundToWhole(value, "floor"), roundToWhole(value, "ceiling")]),
];

function checkDemand({ values }: ControlledTable, { row, column, value }: ExpectedCell): void {
  const exactValue = values[row]?.[column];
  if (!exactValue) refuse("unknownCell", cellPath(row, column));
  const possible = possibleFor(exactValue);
  if (!possible.includes(value)) failUnattainable(row, column, value, possible);
}

/** Names the first demand that cannot be kept together with those before it. */
function reportUnattainable(network: Network, demands: readonly ExpectedCell[]): never {
  const cellAt = ({ row, column }: ExpectedCell): PrintedCell | undefined =>
    network.cells[row * network.width + column];
  // A demand on a grand total lifts its nearest rule, so the others are judged with it in place.
  const isOnTotal = (demand: ExpectedCell): boolean => cellAt(demand)?.isGrandTotal === true;
  const ordered = [...demands.filter(isOnTotal), ...demands.filter((demand) => !isOnTotal(demand))];
  for (const [position, demand] of ordered.entries()) {
    if (round(network, ordered.slice(0, position + 1))) continue;
    const possible = possibleFor(cellAt(demand)?.value ?? zero);
    failUnattainable(
      demand.row,
      demand.column,
      demand.value,
      possible.filter((value) => value !== demand.value),
    );
  }
  /* v8 ignore next -- without demands there is always a solution */
  return fail({ code: "unattainableFooting", path: [] });
}

function failUnattainable(
  row: number,
  column: number,
  found: bigint,
  possible: readonly bigint[],
): never {
  return fail({
    code: "unattainableFooting",
    path: cellPath(row, column),
    found: String(found),
    expected: possible.map(String),
  });
}
