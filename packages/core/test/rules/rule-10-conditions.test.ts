import { describe, expect, test } from "vitest";
import { budgetNote, decimalText, explain, findingText } from "../../src/index.js";
import {
  amountLine,
  expectFigure,
  explained,
  outcomeOf,
  printed,
  proposal,
  staff,
} from "./small-plan.js";

const advisors = (id: string, fte: string, unit: string) =>
  staff({ id, role: "Boligrådgivere", fte, unit });
const cut = {
  id: "besparelse",
  label: "Effektivisering 2 %",
  percent: "-2",
  of: { roles: ["Boligrådgivere"] },
};
const plan = {
  baseline: { staffing: [advisors("boligraadgivere", "25", "vest")] },
  proposals: [
    proposal({
      id: "spareforslag",
      kind: "saving",
      title: "Spareforslag",
      staffing: [
        advisors("fra-socialcenter", "-8", "vest"),
        advisors("til-herberger", "15", "syd"),
      ],
    }),
    proposal({
      id: "effektivisering",
      kind: "efficiency",
      title: "Effektivisering",
      percentages: [cut],
    }),
  ],
};

describe("Rule 10: conditions", () => {
  test("−2 % of 25 × 500.000 = −250.000", () => {
    const outcome = outcomeOf(plan, { adopted: ["effektivisering"] });
    expectFigure(outcome, "cost/line=besparelse/2012", "-250000");
    expectFigure(outcome, "cost/2012", "12250000");
    expect(explained(outcome, "cost/line=besparelse/2012")).toContain("-250.000,00 kr.");
  });

  test("with the spareforslag adopted, −2 % of 32 × 500.000 = −320.000", () => {
    const outcome = outcomeOf(plan, { adopted: ["effektivisering", "spareforslag"] });
    expectFigure(outcome, "cost/line=besparelse/2012", "-320000");
    expectFigure(outcome, "cost/2012", "15680000");
    const note = budgetNote(outcome, { locale: "da", proposal: "effektivisering" });
    expect(printed(note)[1]).toBe("Effektivisering 2 %;-320;-320;-320;-320");
  });

  test("a note tells what the spareforslag moves beside its own lines", () => {
    const outcome = outcomeOf(plan, { adopted: ["effektivisering", "spareforslag"] });
    const notes = (proposal: string) => budgetNote(outcome, { locale: "da", proposal }).notes;
    // The saving of 2 per cent grows from 250.000 to 320.000.
    expect(notes("spareforslag").join()).toContain(
      "Det øvrige budget ændres desuden: 2012: -70.000,00 kr.; 2013: -70.000,00 kr.",
    );
    expect(notes("effektivisering").join()).not.toContain("ændres desuden");
  });

  test("a percentage is not taken of another percentage, nor of lines not adopted", () => {
    const second = { ...cut, id: "anden", percent: "-2", of: undefined };
    const outcome = outcomeOf(
      { ...plan, baseline: { ...plan.baseline, percentages: [second] } },
      { adopted: ["effektivisering"] },
    );
    expectFigure(outcome, "cost/line=anden/2012", "-250000");
    expectFigure(outcome, "cost/line=besparelse/2012", "-250000");
  });

  test("a percentage of a percentage line is an error, never silently nothing", () => {
    const second = { ...cut, id: "anden", of: { lines: ["besparelse"] } };
    expect(() =>
      outcomeOf({ ...plan, baseline: { ...plan.baseline, percentages: [second] } }),
    ).toThrow(/anden|percentages\[0\]/);
  });

  test("a percentage at another level is taken of the restated amounts, and says its level", () => {
    const outcome = outcomeOf(plan, { adopted: ["effektivisering"], priceLevel: 2015 });
    // 12.500.000 × 1,011039045 = 12.637.988,06 (settled); 2 per cent of it 252.759,76.
    expectFigure(outcome, "cost/line=boligraadgivere/2012", "12637988.06");
    expectFigure(outcome, "cost/line=besparelse/2012", "-252759.76");
    expect(explain(outcome, "cost/line=besparelse/2012").priceLevel).toBe(2015);
    expect(explained(outcome, "cost/line=besparelse/2012").split("\n")[0]).toContain("2015 p/l");
  });

  test("a percentage of lines and of a control area", () => {
    const baseline = {
      staffing: [advisors("boligraadgivere", "25", "vest")],
      amounts: [amountLine({ amount: "1000", controlArea: "capital" })],
      percentages: [
        { id: "linjer", label: "1 %", percent: "1", of: { lines: ["beloeb"] } },
        { id: "omraade", label: "10 %", percent: "10", of: { controlAreas: ["capital"] } },
        { id: "alt", label: "0,01 %", percent: "0.01" },
      ],
    };
    const outcome = outcomeOf({ baseline });
    expectFigure(outcome, "cost/line=linjer/2012", "10");
    expectFigure(outcome, "cost/line=omraade/2012", "100");
    expectFigure(outcome, "cost/line=alt/2012", "1250.1");
  });

  test("a line applies when named proposals are, and are not, adopted – against the whole set", () => {
    const conditional = {
      proposals: [
        proposal({ id: "a", title: "A" }),
        proposal({ id: "b", title: "B" }),
        proposal({
          id: "c",
          title: "C",
          amounts: [amountLine({ amount: "100", when: { adopted: ["a"], notAdopted: ["b"] } })],
        }),
      ],
    };
    const cost = (...adopted: string[]) =>
      decimalText(explain(outcomeOf(conditional, { adopted }), "cost/line=beloeb/2012").value);
    expect([
      cost(),
      cost("c"),
      cost("a", "c"),
      cost("c", "a"),
      cost("a", "b", "c"),
      cost("a"),
    ]).toEqual(["0", "0", "100", "100", "0", "0"]);
    const { operation, condition } = explain(
      outcomeOf(conditional, { adopted: ["c"] }),
      "cost/line=beloeb/2012",
    );
    expect([operation, condition]).toEqual([
      "notAdopted",
      { adopted: ["C", "A"], notAdopted: ["B"] },
    ]);
  });

  test("a baseline line can fall away when a proposal is adopted", () => {
    const baseline = {
      amounts: [amountLine({ amount: "100", when: { notAdopted: ["forslag"] } })],
    };
    const over = { baseline, proposals: [proposal()] };
    expectFigure(outcomeOf(over), "cost/2012", "100");
    expectFigure(outcomeOf(over, { adopted: ["forslag"] }), "cost/2012", "0");
  });

  test("requires and excludes limit which sets are admissible, and change no figure", () => {
    const over = {
      proposals: [
        proposal({ id: "a", title: "A", amounts: [amountLine({ amount: "1" })] }),
        proposal({
          id: "b",
          title: "B",
          requires: ["a"],
          amounts: [amountLine({ id: "x", amount: "10" })],
        }),
        proposal({
          id: "c",
          title: "C",
          excludes: ["b"],
          amounts: [amountLine({ id: "y", amount: "100" })],
        }),
      ],
    };
    const found = (...adopted: string[]) => {
      const outcome = outcomeOf(over, { adopted });
      return outcome.findings.map((finding) => [
        finding.code,
        findingText(finding, outcome.plan, "da"),
      ]);
    };
    expect(found("a", "b")).toEqual([]);
    expect(found("b")).toEqual([["requiresMissing", "B forudsætter A, som ikke er valgt"]]);
    expect(found("a", "b", "c")).toEqual([["excludedTogether", "C og B kan ikke vedtages sammen"]]);
    expectFigure(outcomeOf(over, { adopted: ["b"] }), "cost/2012", "10");
    expectFigure(outcomeOf(over, { adopted: ["a", "b", "c"] }), "cost/2012", "111");
  });
});
