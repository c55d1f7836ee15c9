import { describe, expect, test } from "vitest";
import {
  decimalText,
  examplePlan,
  goalSearch,
  goalTable,
  ProblemError,
  type Goal,
  type GoalPoint,
  type GoalResult,
} from "../index.js";
import { amountLine, draft, planOf, printed, staff } from "../../test/rules/small-plan.js";

const request = "proposals/intensiveret-indsats/staffing/koordinatorer";
const within = {
  query: "cost/proposal=intensiveret-indsats/2012",
  target: "4800000",
  view: { scenario: "begge" },
};
const rate = {
  ...within,
  input: "rates/aarsvaerk/amount",
  from: "400000",
  to: "600000",
  step: "1",
};

const told = (point: GoalPoint | undefined): string =>
  point ? `${point.stated ?? "–"}: ${decimalText(point.figure)}` : "";

/** Kind; near and far; what is kept, or how close it comes. */
function short(found: GoalResult): string[] {
  return found.kind === "found"
    ? [told(found.near), told(found.far), told(found.keeps), found.isExact ? "exact" : "between"]
    : [told(found.closest), found.keepsWithin ? "all within" : "none within"];
}

describe("what value of an input meets a target", () => {
  test("480.000 kr. keeps ten FTE within 4.800.000", () => {
    expect(short(goalSearch(examplePlan, rate))).toEqual([
      "480000: 4800000",
      "480001: 4800010",
      "480000: 4800000",
      "exact",
    ]);
  });

  test("9,6 FTE at 500.000 kr. keep within 4.800.000", () => {
    const goal = { ...within, input: `${request}/fte`, from: "0", to: "20", step: "0.1" };
    expect(short(goalSearch(examplePlan, goal))).toEqual([
      "9.6: 4800000",
      "9.7: 4850000",
      "9.6: 4800000",
      "exact",
    ]);
  });

  test.each<[string, Partial<Goal>, string[]]>([
    [
      "a target between two values",
      { step: "1000", target: "4805000" },
      ["480000: 4800000", "481000: 4810000", "480000: 4800000", "between"],
    ],
    [
      "at least: the first that reaches it",
      { step: "1000", target: "4805000", bound: "atLeast" },
      ["480000: 4800000", "481000: 4810000", "481000: 4810000", "between"],
    ],
    [
      "downwards: near is the side one comes from",
      { from: "600000", to: "400000", step: "-1000", target: "4805000" },
      ["481000: 4810000", "480000: 4800000", "480000: 4800000", "between"],
    ],
    ["the far end meets it", { to: "480000" }, ["480000: 4800000", "", "480000: 4800000", "exact"]],
    [
      "the near end meets it",
      { from: "480000", bound: "atLeast" },
      ["480000: 4800000", "", "480000: 4800000", "exact"],
    ],
    [
      "the near end is the last that keeps it",
      { from: "480000" },
      ["480000: 4800000", "480001: 4800010", "480000: 4800000", "exact"],
    ],
    ["all are below", { to: "470000" }, ["470000: 4700000", "all within"]],
    ["all are above", { from: "490000" }, ["490000: 4900000", "none within"]],
    ["all fall short", { to: "470000", bound: "atLeast" }, ["470000: 4700000", "none within"]],
    ["one value only", { from: "500000", to: "500000" }, ["500000: 5000000", "none within"]],
    [
      "a grid too fine to list",
      { step: "0.0001", target: "4800000.37" },
      ["480000.0374: 4800000.37", "480000.0375: 4800000.38", "480000.0374: 4800000.37", "exact"],
    ],
    [
      "a first day, later is cheaper",
      { input: `${request}/starts`, from: "2012-01-01", to: "2012-12-01", target: "3000000" },
      ["2012-05-01: 3333333.33", "2012-06-01: 2916666.67", "2012-06-01: 2916666.67", "between"],
    ],
    [
      "FTE over all years, not cost",
      { input: `${request}/fte`, from: "0", to: "30", step: "1", query: "fte/2013", target: "40" },
      ["8: 40", "9: 41", "8: 40", "exact"],
    ],
  ])("%s", (_, over, expected) => {
    expect(short(goalSearch(examplePlan, { ...rate, ...over }))).toEqual(expected);
  });

  test("a figure that turns around: the first crossing is told, and that there may be others", () => {
    const purchase = amountLine({ amount: "300000", duration: "oneOff", from: 2012 });
    const plan = planOf(draft({ baseline: { amounts: [purchase] } }));
    const goal: Goal = {
      input: "baseline/amounts/beloeb/from",
      query: "cost/2013",
      target: "300000",
      bound: "atLeast",
      from: "2012",
      to: "2015",
      step: "1",
    };
    const found = goalSearch(plan, goal);
    expect(short(found)).toEqual(["2012: 0", "2013: 300000", "2013: 300000", "exact"]);
    expect(found.isMonotone).toBe(false);
    expect(goalTable(found, { locale: "da" }).notes).toContain(
      "Tallet bevæger sig ikke kun i én retning, når forudsætningen ændres; der kan være flere grænser.",
    );
    expect(goalSearch(plan, { ...goal, from: "2013" }).isMonotone).toBe(true);
  });

  test("a figure that wavers by the rounding of a split still has neighbours on either side", () => {
    // The smallest of 6 : 6 : 2 gets two of ten FTE, and one of eleven.
    const split = { by: "weights", parts: { vest: "6", syd: "6", nord: "2" }, step: "1" };
    const plan = planOf(draft({ baseline: { staffing: [staff({ split })] } }));
    const goal = { input: "baseline/staffing/linje/fte", query: "fte/unit=nord/2012", step: "1" };
    const at = (fte: number) =>
      Number(
        goalSearch(plan, { ...goal, target: "0", from: String(fte), to: String(fte) }).ends[0]
          .figure.numerator,
      );
    const all = Array.from({ length: 41 }, (_, fte) => at(fte));
    expect(all.slice(10, 12)).toEqual([2, 1]);
    for (const target of [0, 1, 2, 3, 4, 5]) {
      const found = goalSearch(plan, { ...goal, from: "0", to: "40", target: String(target) });
      if (found.kind !== "found") return expect.fail(found.kind);
      const near = Number(found.near.stated);
      expect([found.far?.stated, all[near]! <= target, all[near + 1]! > target]).toEqual([
        String(near + 1),
        true,
        true,
      ]);
    }
    return undefined;
  });

  test.each<[string, Partial<Goal>]>([
    ["wrongForm at target", { target: "mange" }],
    ["ambiguousNumber at target", { target: "480.000" }],
    ["wrongForm at from", { from: "" }],
    ["wrongForm at to", { to: "600.000,00" }],
    ["outOfRange at step", { step: "0" }],
    ["outOfRange at step", { step: "-1" }],
    ["unknownFigure", { input: "rates/aarsvaerk" }],
    ["negative at rates[0].amount", { from: "-1" }],
    ["wrongForm at rates[0].amount", { from: "2012-01-01", to: "2012-12-01" }],
    ["unknownFigure at proposal", { query: "cost/proposal=x/2012" }],
    ["fixedPricesOnly at priceLevel", { query: "cost", view: { priceLevel: "current" } }],
  ])("%s", (message, over) => {
    const ask = () => goalSearch(examplePlan, { ...rate, ...over });
    expect(ask).toThrow(ProblemError);
    expect(ask).toThrow(message);
  });
});

describe("the table of a search", () => {
  test("shows the plan's value, the limit, and the next step", () => {
    const table = goalTable(goalSearch(examplePlan, rate), { locale: "da" });
    expect(table.caption).toBe(
      "Målsøgning – Intensiveret indsats i udsatte byområder, udgifter 2012: højst 4.800.000 kr.",
    );
    expect(table.corner).toBe("kr. – 2012 p/l");
    expect(printed(table)).toEqual([
      "Årsværkspris (2012 p/l):;;;",
      "Planens værdi;500.000 kr.;5000000;200000",
      "Grænseværdi, målet er opfyldt;480.000 kr.;4800000;0",
      "Næste trin, målet er ikke opfyldt;480.001 kr.;4800010;10",
    ]);
    expect(table.notes[0]).toBe("Målet rammes præcist.");
  });

  test("says how far the input reaches", () => {
    const short = { ...rate, to: "470000", bound: "atLeast" as const };
    const table = goalTable(goalSearch(examplePlan, short), { locale: "da", unit: "1000kr" });
    expect(printed(table).slice(1)).toEqual([
      "Planens værdi;500.000 kr.;5000;200",
      "Nærmest målet;470.000 kr.;4700;-100",
    ]);
    expect(table.notes[0]).toBe("Ingen værdi fra 400.000 kr. til 470.000 kr. opfylder målet.");
    expect(table.caption).toContain("mindst 4.800.000 kr.");
    const all = goalTable(goalSearch(examplePlan, { ...rate, to: "470000" }), { locale: "nb" });
    expect(all.notes[0]).toBe(
      "Målet er oppfylt hele veien fra 400\u00a0000 DKK til 470\u00a0000 DKK.",
    );
  });

  test("counts FTE in FTE, also in English, where FTE is no word to begin small", () => {
    const goal = {
      ...within,
      input: `${request}/fte`,
      from: "0",
      to: "9",
      step: "0.4",
      query: "fte/2012",
      target: "36.5",
    };
    const table = goalTable(goalSearch(examplePlan, goal), { locale: "en" });
    expect(table.caption).toBe("Goal seek – Begge forslag, FTE 2012: at most 36.5 FTE");
    expect([table.corner, ...printed(table).slice(2)]).toEqual([
      "FTE",
      "The limit, target kept;4.4 FTE;36.4;-0.1",
      "Next step, target not kept;4.8 FTE;36.8;0.3",
    ]);
    expect(table.notes[0]).toBe("The target is not met exactly; it lies between the two values.");
  });
});
