import { abs, divide, isZero, multiply, ratio, subtract, type Ratio } from "./ratio.js";

const hundred = ratio(100n);

/**
 * A change in per cent of what it starts from, its sign that of the change. From nought it means
 * nothing, nor where a cost becomes an income.
 */
export function percentChange(from: Ratio, to: Ratio): Ratio | undefined {
  const sameDirection = from.numerator * to.numerator >= 0n;
  if (isZero(from) || !sameDirection) return undefined;
  return multiply(divide(subtract(to, from), abs(from)), hundred);
}
