import { expect, test } from "vitest";
import type { CellValue } from "./cell.js";
import { restateAmount } from "./restate-amount.js";

/** The state's wages, 2011 to 2015. */
const years = [[2011], [2012], [2013], [2014], [2015]];
const wages = [[0.3], [1], [0.3], [0.3], [0.5]];

test.each([
  [5_000_000, 2012, 2015, 5_055_195.23],
  [1_000_000, 2015, 2012, 989_081.49],
  [-5_000_000, 2012, 2015, -5_055_195.23],
  [5_000_000, 2010, 2015, 5_121_064.42],
  [5_000_000, 2012, 2012, 5_000_000],
  // Settled first: a single rounding would give ,54.
  [10 * 500_000 * (2 / 12), 2012, 2015, 842_532.53],
])("%d kr. from %d to %d", (amount, from, to, expected) => {
  expect(restateAmount(amount, from, to, years, wages)).toBe(expected);
});

test("years may stand beside each other, and blank cells between them", () => {
  const across = [[2013, "", 2014, null, 2015]];
  const growth = [[0.3, "", 0.3, 7, 0.5]];
  expect(restateAmount(5_000_000, 2012, 2015, across, growth)).toBe(5_055_195.23);
});

test("the factor is exact though cells hold doubles", () => {
  // 0,1 + 0,2 is not 0,3 in a double; the cell shows what was typed.
  expect(restateAmount(1_000, 2012, 2013, [[2013]], [[0.1]])).toBe(1_001);
});

const refusals: readonly [string, readonly CellValue[], CellValue[][], CellValue[][], object][] = [
  ["a missing year", [1, 2012, 2016], years, wages, { code: "missingYear", year: 2016 }],
  [
    "text",
    ["1 mio.", 2012, 2015],
    years,
    wages,
    { code: "notANumber", argument: "amount", found: "1 mio." },
  ],
  [
    "an amount left out",
    [null, 2012, 2015],
    years,
    wages,
    { code: "notANumber", argument: "amount", found: null },
  ],
  [
    "half a year",
    [1, 2012.5, 2015],
    years,
    wages,
    { code: "notAYear", argument: "fromYear", found: 2012.5 },
  ],
  [
    "a date",
    [1, 2012, 41_000],
    years,
    wages,
    { code: "notAYear", argument: "toYear", found: 41_000 },
  ],
  [
    "a heading among the years",
    [1, 2012, 2015],
    [["År"], [2013]],
    [["Pct."], [1]],
    { code: "notAYear", argument: "years", found: "År" },
  ],
  [
    "text among the growth",
    [1, 2012, 2013],
    [[2013]],
    [["1,0 pct."]],
    { code: "notANumber", argument: "growth", found: "1,0 pct." },
  ],
  ["unequal ranges", [1, 2012, 2015], years, [[1]], { code: "unequalRanges", years: 5, growth: 1 }],
  ["a year twice", [1, 2012, 2013], [[2013, 2013]], [[1, 1]], { code: "yearTwice", year: 2013 }],
  ["nothing left", [1, 2012, 2013], [[2013]], [[-100]], { code: "growthTooLow", year: 2013 }],
];

test.each(refusals)(
  "%s is refused",
  (_, [amount = null, from = null, to = null], range, growth, refusal) => {
    expect(() => restateAmount(amount, from, to, range, growth)).toThrow(
      expect.objectContaining({ refusal }) as Error,
    );
  },
);
