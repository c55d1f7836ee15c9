import { describe, expect, test } from "vitest";
import { budgetNote } from "../../src/index.js";
import {
  amountLine,
  byYear,
  expectFigure,
  faultsOf,
  outcomeOf,
  printed,
  staff,
  value,
} from "./small-plan.js";

const one = (over: object) => outcomeOf({ baseline: { staffing: [staff({ fte: "1", ...over })] } });
const amount = (over: object) =>
  outcomeOf({ baseline: { amounts: [amountLine({ amount: "1000", ...over })] } });

describe("Rule 9: duration", () => {
  test("permanent (varig) goes on after the table, and is the default", () => {
    const outcome = one({});
    expect(byYear(outcome)).toEqual(["500000", "500000", "500000", "500000"]);
    expectFigure(outcome, "cost/line=linje/thereafter", "500000");
    expectFigure(outcome, "fte/line=linje/thereafter", "1");
  });

  test("permanent from a later year", () => {
    expect(byYear(one({ from: 2014 }))).toEqual(["0", "0", "500000", "500000"]);
    expectFigure(one({ from: 2014 }), "cost/thereafter", "500000");
  });

  test("temporary (midlertidig) ends with its last year", () => {
    const outcome = one({ duration: "temporary", until: 2013 });
    expect(byYear(outcome)).toEqual(["500000", "500000", "0", "0"]);
    expectFigure(outcome, "cost/thereafter", "0");
    expectFigure(outcome, "fte/2014", "0");
  });

  test("temporary up to a year after the table is not permanent", () => {
    expectFigure(one({ duration: "temporary", until: 2019 }), "cost/2015", "500000");
    expectFigure(one({ duration: "temporary", until: 2019 }), "cost/thereafter", "0");
  });

  test("temporary with a first and a last day: a post from 16 October 2012 to 31 December 2013", () => {
    const outcome = one({ duration: "temporary", starts: "2012-10-16", ends: "2013-12-31" });
    expect(byYear(outcome)).toEqual(["104838.71", "500000", "0", "0"]);
    expectFigure(outcome, "cost/thereafter", "0");
  });

  test("one-off (engangs) falls in its year alone", () => {
    expect(byYear(amount({ duration: "oneOff", from: 2013 }))).toEqual(["0", "1000", "0", "0"]);
    expectFigure(amount({ duration: "oneOff", from: 2013 }), "cost/thereafter", "0");
  });

  test("one-off amounts of several years are stated year by year, and gaps are nothing", () => {
    const outcome = amount({
      amount: undefined,
      amountByYear: { 2012: "700", 2014: "300" },
      duration: "oneOff",
    });
    expect(byYear(outcome)).toEqual(["700", "0", "300", "0"]);
    expectFigure(outcome, "cost/thereafter", "0");
  });

  test("one-off staffing falls in one year too, and without a year it is an error", () => {
    expect(faultsOf({ baseline: { staffing: [staff({ duration: "oneOff" })] } })).toEqual([
      "baseline.staffing[0].from: missingKey",
    ]);
    expect(byYear(one({ duration: "oneOff", from: 2013 }))).toEqual(["0", "500000", "0", "0"]);
  });

  test("FTE per year: the last year's number goes on", () => {
    const outcome = one({
      fte: undefined,
      fteByYear: { 2012: "1", 2013: "2", 2014: "3", 2015: "4" },
    });
    expectFigure(outcome, "cost/thereafter", "2000000");
  });

  test("a part-year in the last year is a whole year thereafter", () => {
    expectFigure(one({ starts: "2015-07-01" }), "cost/2015", "250000");
    expectFigure(one({ starts: "2015-07-01" }), "cost/thereafter", "500000");
    expectFigure(one({ ends: "2015-06-30" }), "cost/thereafter", "0");
    expectFigure(one({ factorByYear: { 2015: "0.85" } }), "cost/thereafter", "500000");
  });

  test("a line that does not fall within the plan is an error", () => {
    const faults = (over: Readonly<Record<string, unknown>>) =>
      faultsOf({ baseline: { staffing: [staff(over)] } });
    expect(faults({ from: 2016 })).toEqual(["baseline.staffing[0].from: yearOutside"]);
    expect(faults({ starts: "2016-01-01" })).toEqual(["baseline.staffing[0].starts: yearOutside"]);
    expect(faults({ starts: "2015-12-31" })).toEqual([]);
    expect(faults({ ends: "2011-12-31" })).toEqual(["baseline.staffing[0].ends: yearOutside"]);
    expect(faults({ ends: "2012-01-01" })).toEqual([]);
  });

  test("thereafter is what lasts, not the first year after the table", () => {
    expectFigure(one({ ends: "2016-06-30" }), "cost/thereafter", "0");
    expectFigure(one({ starts: "2015-07-01" }), "cost/thereafter", "500000");
  });

  test("a table shows a column 'Varigt herefter'", () => {
    const outcome = outcomeOf({
      baseline: {
        staffing: [staff({ fte: "2", starts: "2012-07-01" })],
        amounts: [
          amountLine({ amount: "300000", duration: "oneOff", from: 2012 }),
          amountLine({
            id: "husleje",
            label: "Husleje",
            amount: "50000",
            duration: "temporary",
            until: 2014,
          }),
        ],
      },
    });
    const table = budgetNote(outcome, { locale: "da", thereafter: true });
    expect(table.columns.at(-1)!.label).toBe("Varigt herefter");
    expect(printed(table).slice(-3)).toEqual([
      "Beløb;300;0;0;0;0",
      "Husleje;50;50;50;0;0",
      "Serviceudgifter i alt;850;1050;1050;1000;1000",
    ]);
  });

  test("thereafter is in the view's prices", () => {
    const outcome = outcomeOf({ baseline: { staffing: [staff()] } }, { priceLevel: 2015 });
    expect(value(outcome, "cost/thereafter")).toBe("5055195.23");
  });
});
