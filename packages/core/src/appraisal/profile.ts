import { addByYear } from "../evaluation/index.js";
import { isZero, negate, sum, type Ratio } from "../exact/index.js";

/**
 * A figure in each budget year, and what holds permanently after the last of them.
 *
 * @example
 * ```ts
 * const staff: Profile = appraise(examplePlan, "spareforslag-2012").fte;
 * [staff.byYear.get(2012), staff.thereafter].map((fte) => decimalText(fte!)); //=> ["7", "7"]
 * ```
 */
export interface Profile {
  /** Kr. or full-time equivalents per budget year. */
  readonly byYear: ReadonlyMap<number, Ratio>;
  /** Kr. or full-time equivalents in every year after the last one (*varigt herefter*). */
  readonly thereafter: Ratio;
}

/**
 * Amounts in each budget year, in fixed prices, with their sum.
 *
 * @example
 * ```ts
 * const cost: AmountProfile = appraise(examplePlan, "spareforslag-2012").own;
 * decimalText(cost.total); //=> "14000000"
 * ```
 */
export interface AmountProfile extends Profile {
  /** Kr., the sum of the budget years. */
  readonly total: Ratio;
}

/** The profile that a function gives, year by year. */
export function profileOf(
  years: readonly number[],
  of: (year: number) => Ratio,
  afterTable: number,
): AmountProfile {
  const byYear = new Map(years.map((year) => [year, of(year)]));
  return { byYear, thereafter: of(afterTable), total: sum(byYear.values()) };
}

export const addProfiles = (
  years: readonly number[],
  profiles: readonly AmountProfile[],
): AmountProfile => ({
  byYear: addByYear(
    years,
    profiles.map(({ byYear }) => byYear),
  ),
  thereafter: sum(profiles.map(({ thereafter }) => thereafter)),
  total: sum(profiles.map(({ total }) => total)),
});

export const negated = ({ byYear, thereafter, total }: AmountProfile): AmountProfile => ({
  byYear: new Map([...byYear].map(([year, value]) => [year, negate(value)])),
  thereafter: negate(thereafter),
  total: negate(total),
});

/** Every figure of a profile, what holds thereafter last. */
export const figuresOf = ({ byYear, thereafter }: Profile): readonly Ratio[] => [
  ...byYear.values(),
  thereafter,
];

export const isNothing = (profile: Profile): boolean => figuresOf(profile).every(isZero);
