import { describe, expect, test } from "vitest";
import { decimalText, explain, ProblemError, problemText } from "../../src/index.js";
import { amountLine, expectFigure, explained, outcomeOf, staff } from "./small-plan.js";

const tenPosts = { baseline: { staffing: [staff()] } };

function problemOf(action: () => unknown) {
  try {
    action();
  } catch (error) {
    if (error instanceof ProblemError) return error.problems[0];
    throw error;
  }
  return expect.fail("nothing was thrown");
}

describe("Rule 2: the factor", () => {
  test("2012 → 2015: 1,003 × 1,003 × 1,005 = 1,011039045; 5.000.000 → 5.055.195,23", () => {
    const outcome = outcomeOf(tenPosts, { priceLevel: 2015 });
    expectFigure(outcome, "cost/line=linje/2012", "5055195.23");
    const step = explain(outcome, "cost/line=linje/2012");
    expect(decimalText(step.index!.factor)).toBe("1.011039045");
    expect(step.index!.steps.map(({ year, percent }) => [year, decimalText(percent)])).toEqual([
      [2013, "0.3"],
      [2014, "0.3"],
      [2015, "0.5"],
    ]);
    expect(decimalText(step.unrounded!)).toBe("5055195.225");
  });

  test("1.000.000 back from 2015 to 2012: 989.081,49", () => {
    const amounts = [amountLine({ amount: "1000000", priceLevel: 2015 })];
    const outcome = outcomeOf({ baseline: { amounts } });
    expectFigure(outcome, "cost/line=beloeb/2012", "989081.49");
    expect(decimalText(explain(outcome, "cost/line=beloeb/2012").index!.factor)).toBe(
      "0.989081485",
    );
  });

  test("the factor is rounded once, to nine decimals, and shown with all of them", () => {
    const amounts = [amountLine({ amount: "1000000000", priceLevel: 2015 })];
    const outcome = outcomeOf({ baseline: { amounts } });
    expectFigure(outcome, "cost/2012", "989081485");
    expect(explained(outcome, "cost/line=beloeb/2012")).toContain("0,989081485");
  });

  test("a missing year on the path is an error that names series and year", () => {
    const problem = problemOf(() => outcomeOf(tenPosts, { priceLevel: 2026 }));
    expect(problem).toMatchObject({ code: "missingIndexYear", found: "2026" });
    for (const locale of ["da", "nb", "en"] as const) {
      expect(problemText(problem, locale)).toContain("statens-loen");
      expect(problemText(problem, locale)).toContain("2026");
    }
  });

  test("the base year needs no rate", () => {
    const publication = { id: "p", budgetYear: 2013, publishedOn: "2012-06-01", status: "final" };
    const indexSeries = [
      { id: "kl", label: "KL", publications: [{ ...publication, growth: { 2013: "1.53" } }] },
    ];
    const outcome = outcomeOf({ indexSeries, series: "kl", ...tenPosts }, { priceLevel: 2013 });
    expectFigure(outcome, "cost/2012", "5076500");
    expect(
      problemOf(() => outcomeOf({ indexSeries, series: "kl", ...tenPosts }, { priceLevel: 2011 })),
    ).toMatchObject({ code: "missingIndexYear", found: "2012" });
  });

  test("index numbers give the same factor as the growth they imply", () => {
    const publication = { id: "p", budgetYear: 2013, publishedOn: "2012-06-01", status: "final" };
    const indexNumbers = { 2012: "100", 2013: "100.3", 2014: "100.6009", 2015: "101.1039045" };
    const indexSeries = [
      { id: "tal", label: "Tal", publications: [{ ...publication, indexNumbers }] },
    ];
    const outcome = outcomeOf({ indexSeries, series: "tal", ...tenPosts }, { priceLevel: 2015 });
    expectFigure(outcome, "cost/2012", "5055195.23");
  });

  test("a price level that is no year is refused, never taken as no change", () => {
    for (const priceLevel of [2012.5, Number.NaN])
      expect(problemOf(() => outcomeOf(tenPosts, { priceLevel }))).toBeDefined();
  });

  test("index numbers of nought and a growth of −100 per cent are reported, not divided by", () => {
    const publication = { id: "p", budgetYear: 2012, publishedOn: "2012-01-01", status: "final" };
    const withSeries = (numbers: object) => () =>
      outcomeOf(
        {
          series: "s",
          indexSeries: [{ id: "s", label: "S", publications: [{ ...publication, ...numbers }] }],
          ...tenPosts,
        },
        { priceLevel: 2011 },
      );
    // Refused by parsePlan (which fails this helper's own assertion) or by a ProblemError.
    expect(withSeries({ growth: { 2012: "-100" } })).toThrow(/growth|notPossible|outOfRange/);
    expect(withSeries({ indexNumbers: { 2011: "0", 2012: "100" } })).toThrow(
      /indexNumbers|notPossible|outOfRange/,
    );
  });
});
