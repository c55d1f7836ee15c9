import type { Ratio } from "../exact/index.js";
import { divide, ratio, sum } from "../exact/index.js";
import { fail } from "../problem/index.js";
import { daysInMonth, isIsoDate } from "./calendar-date.js";

/**
 * A month in which a post is filled on some days only.
 *
 * @example
 * ```ts
 * const october: PartMonth = { month: 10, active: 16, days: 31 };
 * october.active; //=> 16
 * ```
 */
export interface PartMonth {
  /** Month of the year, 1 to 12. */
  readonly month: number;
  /** Days on which the post is filled. */
  readonly active: number;
  /** Days the month has. */
  readonly days: number;
}

/**
 * The part of a year in which a post is filled: what a part-year factor is made of, for explaining it.
 *
 * @example
 * ```ts
 * const wholeYear: ActiveMonths = { whole: 12, partial: [] };
 * wholeYear.whole; //=> 12
 * ```
 */
export interface ActiveMonths {
  /** Months in which the post is filled from the first day to the last. */
  readonly whole: number;
  /** Months in which it is filled on some days only: at most the first and the last. */
  readonly partial: readonly PartMonth[];
}

/**
 * Lists the months of a year in which a post is filled, whole months as a number.
 *
 * @param year - calendar year
 * @param from - first day, `YYYY-MM-DD`, itself included; without it, filled from before the year
 * @param until - last day, `YYYY-MM-DD`, itself included; without it, filled beyond the year
 * @returns number of whole months, and each month that is partly filled
 * @throws ProblemError when a date does not exist, or the last day comes before the first
 * @example
 * ```ts
 * activeMonths(2012, "2012-10-16"); //=> { whole: 2, partial: [{ month: 10, active: 16, days: 31 }] }
 * ```
 */
export function activeMonths(year: number, from?: string, until?: string): ActiveMonths {
  checkDates(from, until);
  const months = Array.from({ length: 12 }, (_, position) =>
    activeDays(year, position + 1, from, until),
  );
  return {
    whole: months.filter(({ active, days }) => active === days).length,
    partial: months.filter(({ active, days }) => active > 0 && active < days),
  };
}

/**
 * Computes the part-year factor of a post: in each month the days on which it is filled ÷ the days
 * of that month, added up over the year, ÷ 12. Both dates are included. It stays a fraction, because
 * only the amount it leads to is rounded.
 *
 * @param year - calendar year
 * @param from - first day, `YYYY-MM-DD`, itself included; without it, filled from before the year
 * @param until - last day, `YYYY-MM-DD`, itself included; without it, filled beyond the year
 * @returns exact share of the year: 1 for a whole year, 0 for a year outside the dates
 * @throws ProblemError when a date does not exist, or the last day comes before the first
 * @example
 * ```ts
 * partYear(2012, "2012-11-01"); //=> { numerator: 1n, denominator: 6n }
 * partYear(2012, "2012-10-16"); //=> { numerator: 13n, denominator: 62n }
 * partYear(2013, "2012-10-16"); //=> { numerator: 1n, denominator: 1n }
 * ```
 */
export function partYear(year: number, from?: string, until?: string): Ratio {
  const { whole, partial } = activeMonths(year, from, until);
  const months = sum([
    ratio(BigInt(whole)),
    ...partial.map(({ active, days }) => ratio(BigInt(active), BigInt(days))),
  ]);
  return divide(months, ratio(12n));
}

/** Dates of the same form are in order as text. */
function activeDays(year: number, month: number, from?: string, until?: string): PartMonth {
  const days = daysInMonth(year, month);
  const monthText = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
  const [firstDay, lastDay] = [`${monthText}-01`, `${monthText}-${days}`];
  const start = from !== undefined && from > firstDay ? from : firstDay;
  const end = until !== undefined && until < lastDay ? until : lastDay;
  return { month, active: start > end ? 0 : dayOf(end) - dayOf(start) + 1, days };
}

const dayOf = (date: string): number => parseInt(date.slice(8), 10);

function checkDates(from: string | undefined, until: string | undefined): void {
  for (const [name, date] of Object.entries({ from, until }))
    if (date !== undefined && !isIsoDate(date))
      fail({ code: "wrongForm", path: [name], found: date.slice(0, 40), expected: ["date"] });
  if (from !== undefined && until !== undefined && from > until)
    fail({ code: "contradiction", path: ["until"], found: `${from} – ${until}` });
}
