import type { Ratio } from "../exact/index.js";
import { decimalText, isNegative } from "../exact/index.js";
import { fail } from "../problem/index.js";
import { commonDenominator, inPartsOf } from "./common-denominator.js";

/**
 * Who gets the units that are left when every exact share has been cut down to whole units.
 *
 * Every method gives each part its exact share rounded down or up, parts that sum to the total, and
 * nothing to a zero weight; each has its own weakness:
 *
 * - `largestRemainder` (budget figures, Rule 6): one unit each to the largest fractions cut off, so
 *   each part is as near its share as can be. Weakness: the Alabama paradox, where a larger total
 *   can make one part smaller.
 * - `largestWeight`: one unit each to the largest weights. Weakness: large units gain at the
 *   expense of small ones, even where the small one's share is nearly a unit more.
 * - `firstListed`: one unit each from the top of the list. Weakness: the same unit gains each time,
 *   and a new order of the list moves money.
 *
 * @example
 * ```ts
 * const method: AllocationMethod = "largestRemainder";
 * // The Alabama paradox: the third unit gets 2 of 10, but only 1 of 11.
 * allocate(10n, [ratio(6n), ratio(6n), ratio(2n)], method); //=> [4n, 4n, 2n]
 * allocate(11n, [ratio(6n), ratio(6n), ratio(2n)], method); //=> [5n, 5n, 1n]
 * // Exact shares 8.1 and 1.9: the large unit gets 9, as it is the largest.
 * allocate(10n, [ratio(81n), ratio(19n)]); //=> [8n, 2n]
 * allocate(10n, [ratio(81n), ratio(19n)], "largestWeight"); //=> [9n, 1n]
 * // Exact shares 0.3, 0.3 and 2.4: the order of the list alone decides.
 * allocate(3n, [ratio(1n), ratio(1n), ratio(8n)], "firstListed"); //=> [1n, 0n, 2n]
 * allocate(3n, [ratio(8n), ratio(1n), ratio(1n)], "firstListed"); //=> [3n, 0n, 0n]
 * ```
 */
export type AllocationMethod = "largestRemainder" | "largestWeight" | "firstListed";

/**
 * Splits whole units in proportion to weights, so that the parts always sum to the total: Rule 6
 * (split) and Rule 12 (funding).
 *
 * Ties go to whoever is declared first; a negative total gives the mirror image of the positive one.
 *
 * @param total - whole units to split: øre, or FTE in the line's step
 * @param weights - weights, none negative; only their proportions matter
 * @param method - who gets the units left over; largest remainder unless told otherwise
 * @returns one part per weight, in the declared order; their sum is the total
 * @throws ProblemError `notPossible` when a weight is negative (details `negativeWeight`), or when
 * there is something to split and no weight above zero (details `noWeight`)
 * @example
 * ```ts
 * const equal = [ratio(1n), ratio(1n), ratio(1n)];
 * allocate(100n, equal); //=> [34n, 33n, 33n]
 * allocate(-100n, equal); //=> [-34n, -33n, -33n]
 * allocate(505519523n, [ratio(17n), ratio(15n), ratio(0n)]); //=> [268557247n, 236962276n, 0n]
 * allocate(100n, [ratio(0n)]); //=> throws notPossible
 * ```
 */
export function allocate(
  total: bigint,
  weights: readonly Ratio[],
  method: AllocationMethod = "largestRemainder",
): bigint[] {
  const common = commonDenominator(weights);
  const wholeWeights = weights.map((weight, position) =>
    isNegative(weight) ? failNegative(weight, position) : inPartsOf(common, weight),
  );
  const sum = wholeWeights.reduce((soFar, weight) => soFar + weight, 0n);
  if (total === 0n) return wholeWeights.map(() => 0n);
  if (sum === 0n)
    fail({ code: "notPossible", path: [], found: String(total), details: { reason: "noWeight" } });
  if (wholeWeights.length === 1) return [total];
  if (total > 0n) return split(total, wholeWeights, sum, method);
  return split(-total, wholeWeights, sum, method).map((part) => -part);
}

function failNegative(weight: Ratio, position: number): never {
  return fail({
    code: "notPossible",
    path: [],
    found: decimalText(weight),
    details: { reason: "negativeWeight", position: String(position) },
  });
}

function split(
  total: bigint,
  weights: readonly bigint[],
  sum: bigint,
  method: AllocationMethod,
): bigint[] {
  const parts: bigint[] = [];
  const remainders: bigint[] = [];
  const cutDown: number[] = [];
  let left = total;
  for (const [position, weight] of weights.entries()) {
    const share = total * weight;
    const part = share / sum;
    const remainder = share - part * sum;
    parts.push(part);
    remainders.push(remainder);
    left -= part;
    if (remainder > 0n) cutDown.push(position);
  }
  // Array sorting is stable, so equal keys stay in declared order. Fewer units are left than shares
  // were cut down, so nobody gets two, and a whole share gets none.
  if (method !== "firstListed") {
    const keys = method === "largestRemainder" ? remainders : weights;
    cutDown.sort((a, b) => descending(keys[a] ?? 0n, keys[b] ?? 0n));
  }
  for (const position of cutDown) {
    if (left === 0n) break;
    parts[position] = (parts[position] ?? 0n) + 1n;
    left -= 1n;
  }
  return parts;
}

const descending = (a: bigint, b: bigint): number => (a > b ? -1 : a < b ? 1 : 0);
