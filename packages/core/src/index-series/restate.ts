import { multiply } from "../exact/index.js";
import { kronerOf, settle, type Money } from "../money/index.js";
import { indexFactor } from "./index-factor.js";
import type { IndexSeries } from "./index-series.js";

/**
 * Carries a settled amount to another price level: the only bridge between levels (rules 1 and 2).
 * The factor is rounded to 9 decimals, the amount to øre. Restate the settled amount, never one that
 * has been restated before.
 *
 * @param money - an amount in whole øre
 * @param to - the year whose prices are wanted
 * @param series - the index series
 * @param asOf - ISO date; use publications up to and including it (default: all)
 * @returns the amount in whole øre at the new level
 * @throws ProblemError `missingIndexYear`, naming series, year and vintage
 * @example
 * ```ts
 * restate(settle("5000000", "DKK", 2012), 2015, stateWages); //=> { ore: 505519523n, currency: "DKK", priceLevel: 2015 }
 * ```
 */
export function restate<const Level extends number>(
  money: Money,
  to: Level,
  series: IndexSeries,
  asOf?: string,
): Money<Level> {
  const { factor } = indexFactor(series, money.priceLevel, to, asOf);
  return settle(multiply(kronerOf(money), factor), money.currency, to);
}
