import { describe, expect, test } from "vitest";
import { explain } from "../../src/index.js";
import { amountLine, expectFigure, explained, faultsOf, outcomeOf, staff } from "./small-plan.js";

const line = (over: object) => outcomeOf({ baseline: { staffing: [staff({ ...over })] } });
const faults = (over: object) => faultsOf({ baseline: { staffing: [staff({ ...over })] } });
const at = "baseline.staffing[0]";
const perYear = { 2012: "10", 2013: "10", 2014: "10", 2015: "10" };

describe("Rule 8: FTE and part-year", () => {
  test("10 × 500.000 from 16 October 2012: (16/31 + 2)/12 → 1.048.387,10", () => {
    const outcome = line({ starts: "2012-10-16" });
    expectFigure(outcome, "cost/line=linje/2012", "1048387.1");
    expectFigure(outcome, "cost/line=linje/2013", "5000000");
    expect(explained(outcome, "cost/line=linje/2012")).toContain("1.048.387,10 kr.");
  });

  test("the date factor is kept as a fraction: 10 × (16/31 + 2)/12 FTE", () => {
    const { value, operands } = explain(line({ starts: "2012-10-16" }), "fte/line=linje/2012");
    expect(value).toEqual({ numerator: 65n, denominator: 31n });
    expect(operands.find(({ operation }) => operation === "partYear")?.months).toEqual({
      whole: 2,
      partial: [{ month: 10, active: 16, days: 31 }],
    });
  });

  test("both ends are included", () => {
    expectFigure(line({ starts: "2012-01-01", ends: "2012-12-31" }), "cost/2012", "5000000");
    expectFigure(line({ starts: "2012-01-01", ends: "2012-12-31" }), "cost/2013", "0");
    // One day of January: 1/31/12 of 5.000.000.
    expectFigure(line({ starts: "2012-01-01", ends: "2012-01-01" }), "cost/2012", "13440.86");
    // 15–29 February of a leap year, and ten months: (15/29 + 10)/12.
    expectFigure(line({ starts: "2012-02-15" }), "cost/2012", "4382183.91");
    expectFigure(line({ ends: "2013-06-15" }), "cost/2013", "2291666.67");
    expectFigure(line({ ends: "2013-06-15" }), "cost/2014", "0");
  });

  test("the factor scales FTE and money alike: 2 × 0,85 = 1,7 FTE", () => {
    const outcome = line({ fte: "2", factorByYear: { 2012: "0.85" } });
    expectFigure(outcome, "fte/line=linje/2012", "1.7");
    expectFigure(outcome, "cost/line=linje/2012", "850000");
    expectFigure(outcome, "fte/line=linje/2013", "2");
    expectFigure(outcome, "cost/line=linje/2013", "1000000");
  });

  test("2 positions × 50 % = 1 FTE exactly", () => {
    const outcome = line({ fte: undefined, positions: { count: "2", percent: "50" } });
    expectFigure(outcome, "fte/line=linje/2012", "1");
    expectFigure(outcome, "cost/line=linje/2012", "500000");
    const thirds = line({ fte: undefined, positions: { count: "3", percent: "33.33" } });
    expectFigure(thirds, "fte/line=linje/2012", "0.9999");
    expectFigure(thirds, "cost/line=linje/2012", "499950");
  });

  test("positions with dates: two 50 % posts from autumn", () => {
    const outcome = line({
      fte: undefined,
      positions: { count: "2", percent: "50" },
      starts: "2012-10-01",
    });
    expectFigure(outcome, "fte/line=linje/2012", "0.25");
    expectFigure(outcome, "cost/line=linje/2012", "125000");
  });

  test("FTE per year are annual averages and are taken as they stand", () => {
    const outcome = line({
      fte: undefined,
      fteByYear: { 2012: "2.5", 2013: "10", 2014: "7.25", 2015: "0" },
    });
    expectFigure(outcome, "cost/2012", "1250000");
    expectFigure(outcome, "fte/2014", "7.25");
    expectFigure(outcome, "cost/2015", "0");
  });

  test("it never touches one-off amounts: a factor or date on one is an error", () => {
    const oneOff = { amount: "300000", duration: "oneOff", from: 2013 };
    const outcome = outcomeOf({ baseline: { amounts: [amountLine({ ...oneOff })] } });
    expectFigure(outcome, "cost/2013", "300000");
    expectFigure(outcome, "cost/2012", "0");
    const oneOffFaults = (over: object) =>
      faultsOf({ baseline: { amounts: [amountLine({ ...oneOff, ...over })] } });
    expect(oneOffFaults({ factorByYear: { 2013: "0.5" } })).toEqual([
      "baseline.amounts[0].factorByYear: conflict",
    ]);
    expect(oneOffFaults({ from: undefined, starts: "2013-07-01" })).toContain(
      "baseline.amounts[0].starts: conflict",
    );
  });

  test("a recurring amount is scaled by its dates", () => {
    const amounts = [amountLine({ amount: "1200000", starts: "2012-11-01" })];
    expectFigure(outcomeOf({ baseline: { amounts } }), "cost/2012", "200000");
  });

  test("combining the forms is an error", () => {
    expect(faults({ fteByYear: perYear })).toEqual([`${at}: exactlyOneOf`]);
    expect(faults({ positions: { count: "2", percent: "50" } })).toEqual([`${at}: exactlyOneOf`]);
    expect(faults({ fte: undefined })).toEqual([`${at}: exactlyOneOf`]);
    expect(faults({ fte: undefined, fteByYear: perYear, starts: "2012-10-16" })).toEqual([
      `${at}.starts: conflict`,
    ]);
    expect(faults({ fte: undefined, fteByYear: perYear, ends: "2012-10-16" })).toEqual([
      `${at}.ends: conflict`,
    ]);
    expect(faults({ fte: undefined, fteByYear: perYear, factorByYear: { 2012: "0.85" } })).toEqual([
      `${at}.factorByYear: conflict`,
    ]);
    expect(faults({ starts: "2012-10-16", factorByYear: { 2012: "0.85" } })).toEqual([
      `${at}.factorByYear: conflict`,
    ]);
  });
});
