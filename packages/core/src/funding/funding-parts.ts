import { allocate } from "../allocation/index.js";
import {
  add,
  compare,
  divide,
  multiply,
  ratio,
  subtract,
  sum,
  zero,
  type Ratio,
} from "../exact/index.js";

/** A grant towards a gross cost: per cent of it, or a fixed amount in øre. */
export interface Grant {
  readonly kind: "share" | "amount";
  readonly value: Ratio;
}

const hundred = ratio(100n);
const smaller = (a: Ratio, b: Ratio): Ratio => (compare(a, b) < 0 ? a : b);

/**
 * Who pays a gross cost (rule 12): fixed amounts first, in their order and never more than is left;
 * then shares of the gross, cut in proportion where less is left; the authority pays the rest. One
 * largest-remainder pass over all of them makes the parts whole øre. A gross below zero (a saving) is
 * shared like a cost; fixed amounts do not apply to it.
 *
 * @param gross - whole øre
 * @param grants - the grants in their order
 * @returns whole øre per grant, and last the authority's own part; they sum to the gross
 */
export function fundingParts(gross: bigint, grants: readonly Grant[]): bigint[] {
  const whole = ratio(gross < 0n ? -gross : gross);
  let left = whole;
  const fixed = grants.map(({ kind, value }) => {
    if (kind !== "amount" || gross < 0n) return zero;
    const part = smaller(value, left);
    left = subtract(left, part);
    return part;
  });
  const wished = grants.map(({ kind, value }) =>
    kind === "share" ? multiply(whole, divide(value, hundred)) : zero,
  );
  const wish = sum(wished);
  const cut = compare(wish, left) > 0 ? divide(left, wish) : ratio(1n);
  const shares = wished.map((share) => multiply(share, cut));
  const own = subtract(left, sum(shares));
  return allocate(gross, [...shares.map((share, at) => add(share, fixed[at] ?? zero)), own]);
}
