const millisecondsPerDay = 86_400_000;
/** Day 0 of a sheet's calendar, for dates from March 1900 on. */
const dayNought = Date.UTC(1899, 11, 30);
/** Programs disagree about the days before March 1900; none goes beyond the year 9999. */
const [firstDay, lastDay] = [61, 2_958_465];
/** How many days later a calendar that begins in 1904 begins. */
const later1904 = 1462;

const isoDate = (time: number): string => new Date(time).toISOString().slice(0, 10);

/**
 * The number that stands for a date in a cell.
 *
 * @param date - ISO date
 * @returns days of the calendar that begins in 1900; nothing where a sheet has none for it
 * @example
 * ```ts
 * dayNumber("2012-01-01"); //=> 40909
 * dayNumber("2012-02-30"); //=> undefined
 * ```
 */
export function dayNumber(date: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const time = Date.parse(`${date}T00:00:00Z`);
  // 30 February is read as 1 March.
  if (Number.isNaN(time) || isoDate(time) !== date) return undefined;
  const day = (time - dayNought) / millisecondsPerDay;
  return day >= firstDay && day <= lastDay ? day : undefined;
}

/** The ISO date that a number stands for, with the time where it has one; nothing where it stands for none. */
export function dateOf(days: number, begins1904: boolean): string | undefined {
  const day = days + (begins1904 ? later1904 : 0);
  if (!(day >= firstDay && day < lastDay + 1)) return undefined;
  const seconds = Math.round((day * millisecondsPerDay) / 1000);
  const text = new Date(seconds * 1000 + dayNought).toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text.slice(0, 19);
}
