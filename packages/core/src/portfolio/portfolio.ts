import type { Outcome } from "../evaluation/index.js";
import type { Ratio } from "../exact/index.js";
import type { Currency } from "../money/index.js";
import type { Plan } from "../plan/index.js";

/**
 * A plan and the name it goes by among other plans.
 *
 * @example
 * ```ts
 * const entry: PortfolioEntry = { name: "boligsocial indsats", plan: examplePlan };
 * consolidate([entry]).plans.map(({ name }) => name); //=> ["boligsocial indsats"]
 * ```
 */
export interface PortfolioEntry {
  /** What tables and messages call the plan, such as the name of its file; no two are alike. */
  readonly name: string;
  readonly plan: Plan;
}

/**
 * How plans are looked at together.
 *
 * @example
 * ```ts
 * const options: PortfolioOptions = { priceLevel: 2015, adopt: { scenario: "begge" } };
 * const { fte } = consolidate([{ name: "indsats", plan: examplePlan }], options);
 * decimalText(fte.get(2012)!); //=> "42"
 * ```
 */
export interface PortfolioOptions {
  /** The year whose prices all amounts are in; the plans' own level, if they share one, unless told. */
  readonly priceLevel?: number;
  /** ISO date; index publications up to it are used. Each plan's own date, or all, unless told. */
  readonly asOf?: string;
  /** Which proposals of each plan are adopted: `none` unless told. */
  readonly adopt?: "all" | "none" | { readonly scenario: string };
}

/**
 * Amounts in each year of a portfolio, in fixed prices, with their sum.
 *
 * @example
 * ```ts
 * const cost: CostByYear = consolidate([{ name: "indsats", plan: examplePlan }]).cost;
 * decimalText(cost.total); //=> "50000000"
 * ```
 */
export interface CostByYear {
  /** Kr. per year. */
  readonly byYear: ReadonlyMap<number, Ratio>;
  /** Kr. over all years. */
  readonly total: Ratio;
}

/**
 * One plan of a portfolio, evaluated at the portfolio's price level.
 *
 * @example
 * ```ts
 * const later = { ...examplePlan, years: { first: 2013, count: 4 } };
 * const [first] = consolidate([{ name: "a", plan: examplePlan }, { name: "b", plan: later }]).plans as [PortfolioPlan];
 * first.missingYears; //=> [2016]
 * ```
 */
export interface PortfolioPlan {
  readonly name: string;
  readonly outcome: Outcome;
  /** The plan's own years only. */
  readonly cost: CostByYear;
  /** Full-time equivalents in the plan's own years. */
  readonly fte: ReadonlyMap<number, Ratio>;
  /** Years of the portfolio that the plan does not cover. */
  readonly missingYears: readonly number[];
}

/**
 * Many plans together, at one price level.
 *
 * @example
 * ```ts
 * const both: Portfolio = consolidate(["a", "b"].map((name) => ({ name, plan: examplePlan })));
 * [both.priceLevel, decimalText(both.cost.total)]; //=> [2012, "100000000"]
 * ```
 */
export interface Portfolio {
  /** In the order they were given in. */
  readonly plans: readonly PortfolioPlan[];
  readonly currency: Currency;
  /** The year whose prices all amounts are in. */
  readonly priceLevel: number;
  /** The years that any of the plans covers, in order; a plan has figures in its own years only. */
  readonly years: readonly number[];
  readonly cost: CostByYear;
  /** Full-time equivalents per year. */
  readonly fte: ReadonlyMap<number, Ratio>;
}
