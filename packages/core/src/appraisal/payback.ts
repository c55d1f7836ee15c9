import { add, isNegative, isZero, zero, type Ratio } from "../exact/index.js";

/** Beyond this year nothing counts as paid back (rule 15). */
const horizon = 20;

/**
 * When an investment has paid itself back (*tilbagebetalingstid*): after how many years, not within
 * the 20 years that are looked at, or not at all a question because nothing was invested.
 *
 * @example
 * ```ts
 * const blank: Payback = payback([ratio(300n)], { thereafter: ratio(300n) });
 * blank; //=> { kind: "noInvestment" }
 * ```
 */
export type Payback =
  | { readonly kind: "noInvestment" }
  | { readonly kind: "years"; readonly years: number }
  | { readonly kind: "notWithin"; readonly horizon: number };

/**
 * What is known of a profile beside its figures.
 *
 * @example
 * ```ts
 * const profile: PaybackProfile = { thereafter: ratio(50n), invested: true, from: 0 };
 * payback([ratio(0n), ratio(-100n), ratio(50n)], profile); //=> { kind: "years", years: 4 }
 * ```
 */
export interface PaybackProfile {
  /** Kr. saved (or, below zero, spent) in every year after the last of the table. */
  readonly thereafter: Ratio;
  /** Whether anything was invested; unless told, whether some year is below zero. */
  readonly invested?: boolean;
  /** Position of year 1, the first with an amount; unless told, the first whose net is not nought. */
  readonly from?: number;
}

/** The net of each year that is looked at, year 1 first: the table, then what goes on after it. */
function yearsFrom(net: readonly Ratio[], { thereafter, from }: PaybackProfile): readonly Ratio[] {
  const found = net.findIndex((value) => !isZero(value));
  const first = from ?? (found < 0 ? net.length : found);
  const table = net.slice(first);
  const beyond = Array.from({ length: Math.max(0, horizon - table.length) }, () => thereafter);
  return [...table, ...beyond];
}

/**
 * The payback period of a profile of yearly savings (rule 15): the smallest number of years after
 * which the cumulative net is not below zero, then and ever after. Fixed prices, not discounted. Year
 * 1 is the first year with an amount; what goes on permanently is continued up to year 20, and a
 * table that is longer than that is looked at to its end.
 *
 * @param net - kr. saved per year in fixed prices, what is spent being below zero
 * @param profile - what goes on after the last year, and whether anything was invested
 * @returns whole years, at most 20; or that there is no such year, or no investment
 * @example
 * ```ts
 * const savings = ["-1200", "150", "300", "300"].map((text) => exact(text));
 * payback(savings, { thereafter: exact("300") }); //=> { kind: "years", years: 6 }
 * payback(savings, { thereafter: exact("0") }); //=> { kind: "notWithin", horizon: 20 }
 * ```
 */
export function payback(net: readonly Ratio[], profile: PaybackProfile): Payback {
  const years = yearsFrom(net, profile);
  const invested = profile.invested ?? years.some(isNegative);
  if (!invested) return { kind: "noInvestment" };
  let cumulative = zero;
  let lastInDebt = 0;
  for (const [position, value] of years.entries()) {
    cumulative = add(cumulative, value);
    if (isNegative(cumulative)) lastInDebt = position + 1;
  }
  return lastInDebt < horizon
    ? { kind: "years", years: lastInDebt + 1 }
    : { kind: "notWithin", horizon };
}
