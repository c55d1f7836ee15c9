import { describe, expect, test } from "vitest";
import {
  budgetNote,
  explain,
  figure,
  grouped,
  problemText,
  ProblemError,
} from "../../src/index.js";
import { byYear, expectFigure, outcomeOf, printed, staff } from "./small-plan.js";

const tenPosts = { baseline: { staffing: [staff()] } };

describe("Rule 5: basis", () => {
  test("fixed 2015: 4 × 5.055.195,23 = 20.220.780,92", () => {
    const outcome = outcomeOf(tenPosts, { priceLevel: 2015 });
    expect(byYear(outcome)).toEqual(Array.from({ length: 4 }, () => "5055195.23"));
    expectFigure(outcome, "cost", "20220780.92");
    expectFigure(outcome, "cost/line=linje", "20220780.92");
  });

  test("current: 5.000.000,00 | 5.015.000,00 | 5.030.045,00 | 5.055.195,23", () => {
    const outcome = outcomeOf(tenPosts, { priceLevel: "current" });
    expect(byYear(outcome)).toEqual(["5000000", "5015000", "5030045", "5055195.23"]);
    for (const [at, year] of outcome.years.entries())
      expectFigure(outcome, `cost/line=linje/${year}`, byYear(outcome)[at]!);
    expect(printed(budgetNote(outcome, { locale: "da", unit: "kr", decimals: 2 }))[1]).toMatch(
      /;5000000,00;5015000,00;5030045,00;5055195,23$/,
    );
  });

  test("the plan's own level is the default", () => {
    expect(outcomeOf(tenPosts).view.basis).toEqual({ kind: "fixed", priceLevel: 2012 });
    expect(byYear(outcomeOf({ ...tenPosts, priceLevel: 2013 }))[0]).toBe("5000000");
    const rates = [{ id: "pris", label: "Pris", amount: "500000", priceLevel: 2012 }];
    expect(byYear(outcomeOf({ ...tenPosts, rates, priceLevel: 2013 }))[0]).toBe("5015000");
  });

  test("caption states the basis: unit and level come from the data", () => {
    const corner = (priceLevel: number | "current") =>
      budgetNote(outcomeOf(tenPosts, { priceLevel }), { locale: "da" }).corner;
    expect(corner(2015)).toBe("1.000 kr. – 2015 p/l");
    expect(corner("current")).toBe("1.000 kr. – løbende priser");
  });

  test("sums over years and 'varigt herefter' are refused in current prices, with a reason", () => {
    const outcome = outcomeOf(tenPosts, { priceLevel: "current" });
    const refused: (() => unknown)[] = [
      () => figure(outcome, "cost"),
      () => figure(outcome, "cost/line=linje"),
      () => figure(outcome, "cost/line=linje/thereafter"),
      () => explain(outcome, "cost"),
      () => budgetNote(outcome, { locale: "da", total: true }),
      () => budgetNote(outcome, { locale: "da", thereafter: true }),
      () => grouped(outcome, { locale: "da", by: ["line"], total: true }),
    ];
    for (const ask of refused) {
      expect(ask).toThrow("fixedPricesOnly");
      try {
        ask();
      } catch (error) {
        expect(problemText((error as ProblemError).problems[0], "da")).toContain("faste priser");
      }
    }
  });

  test("FTE are not money: they are the same in any prices, and are never summed over years", () => {
    const outcome = outcomeOf(tenPosts, { priceLevel: "current" });
    expectFigure(outcome, "fte/line=linje/2015", "10");
    expectFigure(outcome, "fte/line=linje/thereafter", "10");
    expect(() => figure(outcome, "fte/line=linje")).toThrow("missingKey");
  });
});
