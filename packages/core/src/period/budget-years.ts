/**
 * The years of a plan: the budget year and the out-years (*overslagsår*) that follow it.
 *
 * @example
 * ```ts
 * const years: BudgetYears = { first: 2012, count: 4 };
 * yearsOf(years); //=> [2012, 2013, 2014, 2015]
 * ```
 */
export interface BudgetYears {
  /** The budget year. */
  readonly first: number;
  /** Budget year and out-years together. */
  readonly count: number;
}

/**
 * Lists the years of a plan, earliest first.
 *
 * @param years - first year and number of years
 * @returns calendar years
 * @example
 * ```ts
 * yearsOf({ first: 2018, count: 2 }); //=> [2018, 2019]
 * ```
 */
export function yearsOf(years: BudgetYears): number[] {
  return Array.from({ length: years.count }, (_, position) => years.first + position);
}

/** Whether a number is a year that a plan can be about. */
export const isYear = (year: number): boolean =>
  Number.isInteger(year) && year >= 1900 && year <= 2199;
