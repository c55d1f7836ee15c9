import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysInMonth, isIsoDate } from "./calendar-date.js";

describe("isIsoDate", () => {
  test.each(["2012-10-16", "2012-02-29", "2000-02-29", "2015-12-31"])("%s exists", (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  test.each([
    "2013-02-29",
    "1900-02-29",
    "2012-04-31",
    "2012-13-01",
    "2012-00-10",
    "2012-01-00",
    "2012-1-1",
    "16-10-2012",
    "2012-10-16T00:00",
    "2012-10-16\n",
    "",
  ])("%j does not", (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  test("agrees with the calendar of the platform, day by day", () => {
    const day = fc.date({
      min: new Date("1900-01-01"),
      max: new Date("2199-12-31"),
      noInvalidDate: true,
    });
    fc.assert(fc.property(day, (date) => isIsoDate(date.toISOString().slice(0, 10))));
  });
});

test("the months of 2012 and 2013 have 366 and 365 days", () => {
  const daysIn = (year: number): number =>
    Array.from({ length: 12 }, (_, month) => daysInMonth(year, month + 1)).reduce((a, b) => a + b);
  expect([2012, 2013, 2000, 1900].map(daysIn)).toEqual([366, 365, 366, 365]);
});
