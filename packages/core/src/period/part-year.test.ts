import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add, exact, fixedText, multiply, one, ratio, sum, zero } from "../exact/index.js";
import { ProblemError } from "../problem/index.js";
import { yearsOf } from "./budget-years.js";
import { activeMonths, partYear } from "./part-year.js";

const kroner = (fte: string, price: string, factor: ReturnType<typeof partYear>): string =>
  fixedText(multiply(multiply(exact(fte), exact(price)), factor), 2);

describe("Rule 8: both ends included, each month by its own days", () => {
  test("10 × 500.000 from 16 October 2012: (16/31 + 2)/12 → 1.048.387,10", () => {
    const factor = partYear(2012, "2012-10-16");
    expect(factor).toEqual(ratio(13n, 62n));
    expect(kroner("10", "500000", factor)).toBe("1048387.10");
  });

  test("Rule 1: 10 × 500.000 × 2/12 → 833.333,33", () => {
    expect(kroner("10", "500000", partYear(2012, "2012-11-01"))).toBe("833333.33");
  });

  test("two 50 % posts from autumn 2016 cost four twelfths that year, everything after", () => {
    const factors = yearsOf({ first: 2015, count: 3 }).map((year) => partYear(year, "2016-09-01"));
    expect(factors).toEqual([zero, ratio(1n, 3n), one]);
  });

  test("no dates is the whole year; a year outside the dates is nothing", () => {
    expect(partYear(2012)).toEqual(one);
    expect(partYear(2011, "2012-01-01", "2012-12-31")).toEqual(zero);
    expect(partYear(2012, "2012-01-01", "2012-12-31")).toEqual(one);
    expect(partYear(2013, "2012-01-01", "2012-12-31")).toEqual(zero);
  });

  test("one day is its share of its own month", () => {
    expect(partYear(2012, "2012-02-29", "2012-02-29")).toEqual(ratio(1n, 29n * 12n));
  });

  test("the whole of February is a twelfth, in leap years too", () => {
    expect(partYear(2012, "2012-02-01", "2012-02-29")).toEqual(ratio(1n, 12n));
    expect(partYear(2013, "2013-02-01", "2013-02-28")).toEqual(ratio(1n, 12n));
  });
});

describe("activeMonths", () => {
  test("says which months count in part", () => {
    expect(activeMonths(2012, "2012-02-10", "2012-10-15")).toEqual({
      whole: 7,
      partial: [
        { month: 2, active: 20, days: 29 },
        { month: 10, active: 15, days: 31 },
      ],
    });
  });
});

describe("dates that cannot be", () => {
  const problemOf = (calculate: () => unknown): unknown => {
    try {
      return calculate();
    } catch (error) {
      return error instanceof ProblemError ? error.problems[0] : error;
    }
  };

  test("a day that does not exist is named", () => {
    expect(problemOf(() => partYear(2013, "2013-02-29"))).toEqual({
      code: "wrongForm",
      path: ["from"],
      found: "2013-02-29",
      expected: ["date"],
    });
  });

  test("an end before the start is a contradiction, not an empty year", () => {
    expect(problemOf(() => partYear(2013, "2013-05-01", "2013-04-30"))).toMatchObject({
      code: "contradiction",
      path: ["until"],
      found: "2013-05-01 – 2013-04-30",
    });
  });
});

describe("splitting a period", () => {
  const dayNumber = fc.integer({ min: 0, max: 6 * 365 });
  const dateOf = (day: number): string =>
    new Date(Date.UTC(2011, 0, 1 + day)).toISOString().slice(0, 10);

  test("adjacent intervals add up to the whole, in every year", () => {
    fc.assert(
      fc.property(dayNumber, dayNumber, dayNumber, (a, b, c) => {
        const [start, middle, end] = [a, b, c + 1].sort((x, y) => x - y) as [
          number,
          number,
          number,
        ];
        fc.pre(middle < end);
        for (const year of yearsOf({ first: 2010, count: 9 })) {
          const parts = add(
            partYear(year, dateOf(start), dateOf(middle)),
            partYear(year, dateOf(middle + 1), dateOf(end)),
          );
          expect(parts).toEqual(partYear(year, dateOf(start), dateOf(end)));
        }
      }),
    );
  });

  test("the months of a year, one by one, add up to the year", () => {
    const months = Array.from({ length: 12 }, (_, month) => {
      const first = new Date(Date.UTC(2012, month, 1)).toISOString().slice(0, 10);
      const last = new Date(Date.UTC(2012, month + 1, 0)).toISOString().slice(0, 10);
      return partYear(2012, first, last);
    });
    expect(sum(months)).toEqual(one);
  });
});
