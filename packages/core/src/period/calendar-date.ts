/**
 * Tells whether the text is a day of the calendar, written `YYYY-MM-DD`.
 *
 * Dates stay text throughout the library: this form sorts as the days do, and no time zone can move
 * it to the day before.
 *
 * @param text - what was written
 * @returns true when the day exists
 * @example
 * ```ts
 * isIsoDate("2012-02-29"); //=> true
 * isIsoDate("2013-02-29"); //=> false
 * isIsoDate("16-10-2012"); //=> false
 * ```
 */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map((part) => parseInt(part, 10));
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Counts the days of a month.
 *
 * @param year - calendar year
 * @param month - month of the year, 1 to 12
 * @returns days, 28 to 31
 * @example
 * ```ts
 * daysInMonth(2012, 2); //=> 29
 * daysInMonth(1900, 2); //=> 28
 * ```
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
