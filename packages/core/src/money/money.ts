import { exact, ratio, roundToDecimals, type Exactable, type Ratio } from "../exact/index.js";
import { fail } from "../problem/index.js";
import type { Currency } from "./currency.js";

/**
 * An amount in whole øre that knows its currency and price level. Amounts of different levels are
 * different types: adding them is a mistake that the compiler sees.
 *
 * @example
 * ```ts
 * const rate: Money<2012> = settle("500000", "DKK", 2012);
 * rate; //=> { ore: 50000000n, currency: "DKK", priceLevel: 2012 }
 * ```
 */
export interface Money<Level extends number = number> {
  readonly ore: bigint;
  readonly currency: Currency;
  /** The year whose prices the amount is in. */
  readonly priceLevel: Level;
}

/**
 * Settles an exact amount: rounds it once to whole øre, half away from zero (rule 1).
 *
 * @param kroner - exact amount in kr.
 * @param currency - whose kroner
 * @param priceLevel - the year whose prices the amount is in
 * @returns the amount in whole øre
 * @example
 * ```ts
 * settle("0.005", "DKK", 2012).ore; //=> 1n
 * settle("-0.005", "DKK", 2012).ore; //=> -1n
 * ```
 */
export function settle<const Level extends number>(
  kroner: Exactable,
  currency: Currency,
  priceLevel: Level,
): Money<Level> {
  const { numerator, denominator } = roundToDecimals(exact(kroner), 2);
  return { ore: (numerator * 100n) / denominator, currency, priceLevel };
}

/**
 * The amount in kroner, exact.
 *
 * @param money - an amount in whole øre
 * @returns kr.
 * @example
 * ```ts
 * kronerOf(settle("12.50", "DKK", 2012)); //=> { numerator: 25n, denominator: 2n }
 * ```
 */
export function kronerOf(money: Money): Ratio {
  return ratio(money.ore, 100n);
}

/**
 * Adds two amounts of one currency and one price level.
 *
 * @param a - first amount
 * @param b - second amount, of the same currency and price level
 * @returns a + b in whole øre
 * @throws ProblemError `priceLevelMismatch` or `currencyMismatch`; restate one amount first
 * @example
 * ```ts
 * addMoney(settle("1", "DKK", 2012), settle("2", "DKK", 2012)).ore; //=> 300n
 * const other: Money = settle("2", "DKK", 2013);
 * addMoney(settle("1", "DKK", 2012) as Money, other); //=> throws priceLevelMismatch
 * ```
 */
export function addMoney<Level extends number>(
  a: Money<Level>,
  b: Money<NoInfer<Level>>,
): Money<Level> {
  if (a.currency !== b.currency)
    return fail({ code: "currencyMismatch", path: [], found: b.currency, expected: [a.currency] });
  if (a.priceLevel !== b.priceLevel)
    return fail({
      code: "priceLevelMismatch",
      path: [],
      found: String(b.priceLevel),
      expected: [String(a.priceLevel)],
    });
  return { ...a, ore: a.ore + b.ore };
}
