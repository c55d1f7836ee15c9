import { describe, expect, test } from "vitest";
import { decimalText, type Ratio } from "../exact/index.js";
import { examplePlan } from "../example-plan.js";
import { locales } from "../locale/index.js";
import type { Plan } from "../plan/index.js";
import { ProblemError, type Problem } from "../problem/index.js";
import { problemText } from "../text/index.js";
import { consolidate } from "./consolidate.js";
import type { PortfolioEntry, PortfolioOptions } from "./portfolio.js";

const named = (plans: Readonly<Record<string, Plan>>): PortfolioEntry[] =>
  Object.entries(plans).map(([name, plan]) => ({ name, plan }));

const texts = (byYear: ReadonlyMap<number, Ratio>): Record<number, string> =>
  Object.fromEntries([...byYear].map(([year, value]) => [year, decimalText(value)]));

function problemsOf(entries: readonly PortfolioEntry[], options?: PortfolioOptions): Problem[] {
  try {
    consolidate(entries, options);
  } catch (error) {
    if (error instanceof ProblemError) return [...error.problems];
    throw error;
  }
  return expect.fail("the plans were consolidated");
}

const told = (problems: readonly Problem[]): string[] =>
  problems.map((problem) => problemText(problem, "da"));

const withoutSeries = (plan: Plan): Plan => {
  const bare = { ...plan };
  delete bare.series;
  return bare;
};

describe("years", () => {
  const early = examplePlan;
  const late: Plan = { ...examplePlan, years: { first: 2017, count: 2 } };
  const portfolio = consolidate(named({ late, early }));

  test("are those that any plan covers, in order, with a gap left out", () => {
    expect(portfolio.years).toEqual([2012, 2013, 2014, 2015, 2017, 2018]);
  });

  test("a plan has figures in its own years only, and its missing years are told", () => {
    expect(portfolio.plans.map(({ missingYears }) => missingYears)).toEqual([
      [2012, 2013, 2014, 2015],
      [2017, 2018],
    ]);
    expect(texts(portfolio.plans[0]!.fte)).toEqual({ 2017: "25", 2018: "25" });
    expect(texts(portfolio.cost.byYear)).toEqual({
      2012: "12500000",
      2013: "12500000",
      2014: "12500000",
      2015: "12500000",
      2017: "12500000",
      2018: "12500000",
    });
    expect(decimalText(portfolio.cost.total)).toBe("75000000");
  });
});

describe("adopted proposals", () => {
  const plans = named({ note: examplePlan });
  test.each([
    ["none unless told", undefined, "25"],
    ["none", "none", "25"],
    ["all", "all", "42"],
    ["those of a scenario", { scenario: "begge" }, "42"],
    ["those of an empty scenario", { scenario: "status-quo" }, "25"],
  ] as const)("%s", (_, adopt, fte) => {
    const { fte: byYear } = consolidate(plans, adopt === undefined ? {} : { adopt });
    expect(decimalText(byYear.get(2012)!)).toBe(fte);
  });

  test("a proposal may be called like any id: a scenario named “all” is asked for as a scenario", () => {
    const plan = { ...examplePlan, scenarios: [{ id: "all", adopts: ["spareforslag-2012"] }] };
    const fteOf = (adopt: NonNullable<PortfolioOptions["adopt"]>) =>
      decimalText(consolidate([{ name: "a", plan }], { adopt }).fte.get(2012)!);
    expect([fteOf("all"), fteOf({ scenario: "all" })]).toEqual(["42", "32"]);
  });
});

test("all plans are restated to one price level by their own series", () => {
  const wages = { ...examplePlan, priceLevel: 2010 };
  const { cost, priceLevel } = consolidate(named({ wages, same: examplePlan }), {
    priceLevel: 2015,
  });
  // 12.500.000 at 2010 p/l × 1,024212884 = 12.802.661,05; at 2012 p/l × 1,011039045 = 12.637.988,06.
  expect(priceLevel).toBe(2015);
  expect(texts(cost.byYear)[2012]).toBe("25440649.11");
});

describe("refusals name every plan, all at once", () => {
  const nok: Plan = { ...examplePlan, currency: "NOK" };
  const of2015: Plan = { ...examplePlan, priceLevel: 2015 };

  test("no plans at all", () => {
    expect(told(problemsOf([]))).toEqual(["plans: listen er tom; angiv mindst én"]);
  });

  test("two plans of one name", () => {
    const entries = ["a", "b", "a"].map((name) => ({ name, plan: examplePlan }));
    expect(told(problemsOf(entries))).toEqual([
      "plans[2].name: “a” er brugt i forvejen (plans[0].name)",
    ]);
  });

  test("different currencies: those that differ from most", () => {
    const problems = problemsOf(
      named({ oslo: nok, a: examplePlan, b: examplePlan, bergen: nok, c: examplePlan }),
    );
    expect(told(problems)).toEqual([
      "oslo.currency: DKK og NOK kan hverken sammenlignes eller lægges sammen",
      "bergen.currency: DKK og NOK kan hverken sammenlignes eller lægges sammen",
    ]);
  });

  test("different price levels where none is asked for", () => {
    const entries = named({ a: examplePlan, b: of2015, c: examplePlan });
    expect(told(problemsOf(entries))).toEqual([
      "b.priceLevel: beløb i 2015 p/l og 2012 p/l kan ikke lægges sammen; fremskriv det ene først",
    ]);
    expect(consolidate(entries, { priceLevel: 2015 }).plans).toHaveLength(3);
  });

  test("price levels that no series bridges, plan by plan", () => {
    const entries = named({ a: examplePlan, b: withoutSeries(examplePlan), c: examplePlan });
    expect(
      problemsOf(entries, { priceLevel: 2013 }).map(({ code, path }) => [code, path[0]]),
    ).toEqual([["missingSeries", "b"]]);
    expect(
      problemsOf(entries, { priceLevel: 2040 }).map(({ code, path }) => [code, path[0]]),
    ).toEqual([
      ["missingIndexYear", "a"],
      ["missingSeries", "b"],
      ["missingIndexYear", "c"],
    ]);
  });

  test("a scenario that a plan does not have", () => {
    const bare = { ...examplePlan, scenarios: [] };
    const problems = problemsOf(named({ a: examplePlan, b: bare }), {
      adopt: { scenario: "begge" },
    });
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ["unknownReference", ["b", "scenario"]],
    ]);
  });

  test("what is no year and no date, once and not plan by plan", () => {
    const entries = named({ a: examplePlan, b: examplePlan });
    const problems = problemsOf(entries, { priceLevel: 20.5, asOf: "i går" });
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ["wrongForm", ["priceLevel"]],
      ["wrongForm", ["asOf"]],
    ]);
  });

  test("everything together, in every language", () => {
    const entries = [
      ...named({ a: examplePlan, b: nok, c: withoutSeries(of2015) }),
      { name: "a", plan: examplePlan },
    ];
    const problems = problemsOf(entries, { priceLevel: 2016 });
    expect(problems.map(({ code }) => code)).toEqual([
      "duplicateId",
      "currenciesDiffer",
      "missingSeries",
    ]);
    for (const locale of locales)
      for (const problem of problems)
        expect(problemText(problem, locale)).toMatch(
          /^(plans\[3\]\.name|b\.currency|c\..*series): .{20,}/,
        );
  });
});
