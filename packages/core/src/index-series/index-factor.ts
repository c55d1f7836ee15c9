import { divide, multiply, one, roundToDecimals, type Ratio } from "../exact/index.js";
import { growthInto, type GrowthStep } from "./growth.js";
import type { IndexSeries } from "./index-series.js";

/** A factor is rounded once, to this many decimals, and shown with all of them (rule 2). */
const factorDecimals = 9;

/**
 * The factor between two price levels, with the growth of each year on the way.
 *
 * @example
 * ```ts
 * const factor: IndexFactor = indexFactor(stateWages, 2012, 2015);
 * decimalText(factor.factor); //=> "1.011039045"
 * ```
 */
export interface IndexFactor {
  readonly from: number;
  readonly to: number;
  /** Rounded to 9 decimals. */
  readonly factor: Ratio;
  /** Growth of the years on the way, oldest first; backwards the factor is the reciprocal. */
  readonly steps: readonly GrowthStep[];
}

/**
 * The factor that carries an amount from one price level to another (rules 2 and 4): the product of
 * the growth factors of the years after the earlier level, rounded once to 9 decimals; backwards its
 * reciprocal.
 *
 * @param series - the index series
 * @param from - the year whose prices the amount is stated in
 * @param to - the year whose prices are wanted
 * @param asOf - ISO date; use publications up to and including it (default: all)
 * @returns the factor and its steps
 * @throws ProblemError `missingIndexYear`, naming series, year and vintage
 * @example
 * ```ts
 * decimalText(indexFactor(stateWages, 2012, 2015).factor); //=> "1.011039045"
 * decimalText(indexFactor(stateWages, 2015, 2012).factor); //=> "0.989081485"
 * indexFactor(stateWages, 2015, 2040); //=> throws missingIndexYear
 * ```
 */
export function indexFactor(
  series: IndexSeries,
  from: number,
  to: number,
  asOf?: string,
): IndexFactor {
  const [earlier, later] = from < to ? [from, to] : [to, from];
  const steps: GrowthStep[] = [];
  for (let year = earlier + 1; year <= later; year++) steps.push(growthInto(series, year, asOf));
  const growth = steps.reduce((product, { factor }) => multiply(product, factor), one);
  const factor = roundToDecimals(from <= to ? growth : divide(one, growth), factorDecimals);
  return { from, to, factor, steps };
}
