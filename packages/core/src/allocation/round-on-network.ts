import type { Ratio } from "../exact/index.js";
import { roundToWhole } from "../exact/index.js";
import { commonDenominator, inPartsOf } from "./common-denominator.js";
import type { Arc } from "./flow.js";
import { cheapestCirculation } from "./flow.js";

/** A printed cell as a connection: what it adds from, what it adds into, and its exact value. */
export interface NetworkCell {
  readonly from: number;
  readonly to: number;
  readonly value: Ratio;
  /** The whole number the cell must have. */
  readonly fixed?: bigint | undefined;
}

/**
 * Rounds each cell down or up so that the flow through every node is kept, with the least total
 * absolute deviation; of several such roundings the one whose first differing cell, in the order
 * given, is rounded away from zero. Undefined when the fixed cells leave no solution.
 */
export function roundOnNetwork(
  nodeCount: number,
  cells: readonly NetworkCell[],
): bigint[] | undefined {
  const open = cells.filter(({ value, fixed }) => fixed === undefined && !isWholeNumber(value));
  const common = commonDenominator(open.map(({ value }) => value));
  // Among the open cells, number k from the end weighs 2^k: an earlier cell outweighs all later
  // ones together, and the least deviation (at least 1, shifted past them all) outweighs every cell.
  const shift = BigInt(open.length);
  let weight = 1n << shift;
  const arcs = cells.map(({ from, to, value, fixed }): Arc => {
    const lower = fixed ?? roundToWhole(value, "floor");
    if (fixed !== undefined || isWholeNumber(value))
      return { from, to, lower, upper: lower, cost: 0n };
    const above = inPartsOf(common, value) - lower * common;
    weight >>= 1n;
    const cost = ((common - 2n * above) << shift) + (value.numerator > 0n ? -weight : weight);
    return { from, to, lower, upper: lower + 1n, cost };
  });
  return cheapestCirculation(nodeCount, arcs);
}

/** True also for a ratio that is not in lowest terms. */
const isWholeNumber = ({ numerator, denominator }: Ratio): boolean =>
  numerator % denominator === 0n;
