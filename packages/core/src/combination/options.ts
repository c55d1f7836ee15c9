import type { Exactable } from "../exact/index.js";
import type { View } from "../expression/index.js";

/**
 * An amount of kroner for every budget year, or year by year; a year that is left out has none.
 *
 * @example
 * ```ts
 * const savingsTarget: AmountByYear = { "2012": "0", "2013": "1000000" };
 * bestCombinations(examplePlan, { savingsTarget }).meeting; //=> 0
 * ```
 */
export type AmountByYear = Exactable | Readonly<Record<string, Exactable>>;

/**
 * Which proposals are combined, in which prices, and what a combination is held against.
 *
 * @example
 * ```ts
 * const options: CombinationOptions = { mustHave: ["spareforslag-2012"], priceLevel: 2015 };
 * [...combinations(examplePlan, options)].length; //=> 2
 * ```
 */
export interface CombinationOptions extends Pick<View, "priceLevel" | "asOf"> {
  /** Ids of proposals that every combination has. */
  readonly mustHave?: readonly string[];
  /** Ids of the proposals to combine; all of the plan's unless told. The others are never adopted. */
  readonly among?: readonly string[];
  /** The most that service expenditure (gross) may come to, in kr. at the view's price level. */
  readonly serviceCeiling?: AmountByYear;
  /** The least that the authority's own cost must fall by, in kr. at the view's price level. */
  readonly savingsTarget?: AmountByYear;
}
