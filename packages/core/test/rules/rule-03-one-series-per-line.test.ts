import { describe, expect, test } from "vitest";
import { decimalText, explain } from "../../src/index.js";
import { amountLine, byYear, expectFigure, outcomeOf, staff } from "./small-plan.js";

const rate2010 = (over: object = {}) => [
  { id: "pris", label: "Pris", amount: "500000", priceLevel: 2010, ...over },
];
const baseline = { staffing: [staff()] };

describe("Rule 3: one series per line", () => {
  test("10 × 500.000 at 2010 p/l → 2015 with state wages: 5.121.064,42", () => {
    const outcome = outcomeOf({ rates: rate2010(), baseline }, { priceLevel: 2015 });
    expectFigure(outcome, "cost/line=linje/2012", "5121064.42");
    expect(byYear(outcome)).toEqual(["5121064.42", "5121064.42", "5121064.42", "5121064.42"]);
    const { index } = explain(outcome, "cost/line=linje/2012");
    expect(index!.steps.map(({ year }) => year)).toEqual([2011, 2012, 2013, 2014, 2015]);
  });

  test("the price's series carries it all the way: never wages to 2012 and the general index after that", () => {
    const rates = rate2010({ series: "statens-loen" });
    const outcome = outcomeOf({ series: "statens-pl", rates, baseline }, { priceLevel: 2015 });
    expectFigure(outcome, "cost/line=linje/2012", "5121064.42");
    const { index } = explain(outcome, "cost/line=linje/2012");
    expect(new Set(index!.steps.map(({ series }) => series[0].id))).toEqual(
      new Set(["statens-loen"]),
    );
  });

  test("the line's series comes before the price's, and the price's before the plan's", () => {
    // 2010 → 2011: wages 0,3 per cent; consumer prices 2,8; all 1,3.
    const at2011 = (line: object, rate: object) =>
      outcomeOf(
        {
          series: "statens-pl",
          rates: rate2010(rate),
          baseline: { staffing: [staff({ ...line })] },
        },
        { priceLevel: 2011 },
      );
    expectFigure(
      at2011({ series: "forbrugerpriser" }, { series: "statens-loen" }),
      "cost/2012",
      "5140000",
    );
    expectFigure(at2011({}, { series: "statens-loen" }), "cost/2012", "5015000");
    expectFigure(at2011({}, {}), "cost/2012", "5065000");
  });

  test("none is a choice: an amount that is not indexed is the same at every level", () => {
    const amounts = [
      amountLine({ amount: "1000000", priceLevel: 2010, series: "none", controlArea: "capital" }),
    ];
    for (const priceLevel of [2010, 2015, "current"] as const)
      expect(byYear(outcomeOf({ baseline: { amounts } }, { priceLevel }))).toEqual(
        Array.from({ length: 4 }, () => "1000000"),
      );
    const outcome = outcomeOf({ rates: rate2010({ series: "none" }), baseline });
    expectFigure(outcome, "cost/2012", "5000000");
  });

  test("without any series an amount of another level is an error, never left as it is", () => {
    expect(() =>
      outcomeOf({ series: undefined, rates: rate2010(), baseline }, { priceLevel: 2015 }),
    ).toThrow("missingSeries");
  });

  test("a series that follows another one at a distance adds its percentage points year by year", () => {
    const indexSeries = [
      {
        id: "kl",
        label: "KL",
        publications: [
          {
            id: "g",
            budgetYear: 2013,
            publishedOn: "2012-06-15",
            status: "estimate",
            growth: { 2013: "1.53", 2014: "1" },
          },
        ],
      },
      { id: "kl-plus", label: "KL + 0,5", over: "kl", spread: "0.5" },
    ];
    const outcome = outcomeOf({ indexSeries, series: "kl-plus", baseline }, { priceLevel: 2014 });
    expect(decimalText(explain(outcome, "cost/line=linje/2012").index!.factor)).toBe("1.0356045");
    expectFigure(outcome, "cost/2012", "5178022.5");
  });
});
