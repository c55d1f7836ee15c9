import type { Expression, Valuation } from "../expression/index.js";
import type { Ratio } from "../exact/index.js";

/** So many results are kept at a time; memory stays small whatever the number of sets. */
const most = 1000;

/** Keeps what has been made of the last amounts; equal amounts come in long rows. */
export function rememberedByAmount(make: (amount: bigint) => bigint): (amount: bigint) => bigint {
  const known = new Map<bigint, bigint>();
  return (amount) => {
    const found = known.get(amount);
    if (found !== undefined) return found;
    if (known.size === most) known.clear();
    const made = make(amount);
    known.set(amount, made);
    return made;
  };
}

/** Values expressions that are made for one use, in a valuation that is renewed before it grows. */
export function valueOfPassing(renew: () => Valuation): (expression: Expression) => Ratio {
  let values = renew();
  let asked = 0;
  return (expression) => {
    if (asked === most) [values, asked] = [renew(), 0];
    asked++;
    return values.value(expression);
  };
}
