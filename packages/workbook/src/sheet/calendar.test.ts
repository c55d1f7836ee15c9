import { describe, expect, test } from "vitest";
import { dateOf, dayNumber } from "./calendar.js";

describe("dateOf", () => {
  test.each([
    [61, false, "1900-03-01"],
    [40968, false, "2012-02-29"],
    [39506, true, "2012-02-29"],
    [40968.5, false, "2012-02-29T12:00:00"],
    [2_958_465, false, "9999-12-31"],
  ])("day %d, calendar from 1904: %s", (days, begins1904, date) => {
    expect(dateOf(days, begins1904)).toBe(date);
    if (!begins1904 && date.length === 10) expect(dayNumber(date)).toBe(days);
  });

  test.each([0, 60, -1, 2_958_466, Number.NaN])("day %d is none", (days) => {
    expect(dateOf(days, false)).toBeUndefined();
  });
});

test.each(["2012-02-30", "1900-02-28", "2012-1-1", "29-02-2012", "", "10000-01-01"])(
  "%j has no day number",
  (date) => {
    expect(dayNumber(date)).toBeUndefined();
  },
);
