import { describe, expect, test } from "vitest";
import { budgetNote, decimalText, explain, grouped } from "../../src/index.js";
import {
  expectFigure,
  explained,
  outcomeOf,
  printed,
  proposal,
  staff,
  value,
} from "./small-plan.js";

const twoMonths = { baseline: { staffing: [staff({ starts: "2012-11-01" })] } };

describe("Rule 1: settle, then restate", () => {
  test("10 × 500.000 × 2/12 = 833.333,33", () => {
    expectFigure(outcomeOf(twoMonths), "cost/line=linje/2012", "833333.33");
  });

  test("833.333,33 × 1,011039045 = 842.532,53, where a single rounding would give ,54", () => {
    const outcome = outcomeOf(twoMonths, { priceLevel: 2015 });
    expectFigure(outcome, "cost/line=linje/2012", "842532.53");
    const { operands, index, unrounded } = explain(outcome, "cost/line=linje/2012");
    expect(decimalText(operands[0]!.value)).toBe("833333.33");
    expect(decimalText(index!.factor)).toBe("1.011039045");
    expect(decimalText(unrounded!)).toBe("842532.53412986985");
  });

  test("table, figure and explanation agree", () => {
    const outcome = outcomeOf(twoMonths, { priceLevel: 2015 });
    const first = "842532,53;5055195,23;5055195,23;5055195,23";
    const note = budgetNote(outcome, { locale: "da", unit: "kr", decimals: 2 });
    expect(printed(note)[1]).toMatch(new RegExp(`;${first}$`));
    expect(printed(grouped(outcome, { locale: "da", unit: "kr", by: ["line"] }))).toContain(
      `Medarbejdere;${first}`,
    );
    expect(explained(outcome, "cost/line=linje/2012")).toContain("842.532,53 kr. (2015 p/l)");
  });

  test("a restated figure is never restated again: each level comes from the settled amount", () => {
    expectFigure(outcomeOf(twoMonths, { priceLevel: 2013 }), "cost/2012", "835833.33");
    // 835.833,33 × 1,003 × 1,005 would give 842.532,54.
    expectFigure(outcomeOf(twoMonths, { priceLevel: 2015 }), "cost/2012", "842532.53");
  });

  test("a half øre is rounded away from zero, in a cost as in a saving", () => {
    const rates = [{ id: "pris", label: "Pris", amount: "0.01" }];
    expectFigure(
      outcomeOf({ rates, baseline: { staffing: [staff({ fte: "0.5" })] } }),
      "cost/2012",
      "0.01",
    );
    const saving = { rates, proposals: [proposal({ staffing: [staff({ fte: "-0.5" })] })] };
    expectFigure(outcomeOf(saving, { adopted: ["forslag"] }), "cost/2012", "-0.01");
  });

  test("a line-year is settled once: two halves of a post are settled line by line", () => {
    const rates = [{ id: "pris", label: "Pris", amount: "0.01" }];
    const staffing = [staff({ id: "a", fte: "0.5" }), staff({ id: "b", fte: "0.5" })];
    expect(value(outcomeOf({ rates, baseline: { staffing } }), "cost/2012")).toBe("0.02");
  });
});
