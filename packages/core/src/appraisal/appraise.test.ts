import { describe, expect, test } from "vitest";
import {
  amountLine,
  draft,
  planOf,
  proposal,
  staff,
  type Draft,
} from "../../test/rules/small-plan.js";
import { decimalText } from "../exact/index.js";
import { ProblemError } from "../problem/index.js";
import { problemText } from "../text/index.js";
import { appraise } from "./appraise.js";
import type { Profile } from "./profile.js";

const planWith = (over: Draft) => planOf(draft(over));
const texts = ({ byYear, thereafter }: Profile) =>
  [...byYear.values(), thereafter].map((value) => decimalText(value));
const flat = (value: string) => Array.from({ length: 5 }, () => value);

const advisors = (id: string, fte: string, unit: string) =>
  staff({ id, role: "Boligrådgivere", fte, unit });
const cut = { id: "besparelse", label: "Effektivisering 2 %", percent: "-2" };
/** The advisors of the 2011 note, 25 → 32, and a saving of 2 per cent taken of what is adopted. */
const note = planWith({
  baseline: { staffing: [advisors("boligraadgivere", "25", "vest")] },
  proposals: [
    proposal({
      id: "spareforslag",
      kind: "saving",
      title: "Spareforslag",
      staffing: [advisors("fra", "-8", "vest"), advisors("til", "15", "syd")],
    }),
    proposal({ id: "effekt", kind: "efficiency", title: "Effektivisering", percentages: [cut] }),
  ],
});

describe("the effect of proposals", () => {
  test("line by line, and in all: 25 → 32 advisors cost 3.500.000 kr. a year", () => {
    const effect = appraise(note, "spareforslag");
    expect(
      effect.changes.map(({ line, cost, fte }) => [line, texts(cost)[0], texts(fte)[0]]),
    ).toEqual([
      ["fra", "-4000000", "-8"],
      ["til", "7500000", "15"],
    ]);
    for (const profile of [effect.permanent, effect.gross, effect.own])
      expect(texts(profile)).toEqual(flat("3500000"));
    expect(texts(effect.net)).toEqual(flat("-3500000"));
    expect(texts(effect.fte)).toEqual(flat("7"));
    expect(texts(effect.implementation)).toEqual(flat("0"));
    expect([effect.own.total, effect.yearlySaving].map((each) => decimalText(each))).toEqual([
      "14000000",
      "-3500000",
    ]);
    expect([effect.fullyPhasedIn, effect.priceLevel]).toEqual([2012, 2012]);
    expect([...effect.investment]).toEqual([]);
  });

  test("what a proposal moves in the rest of the budget is part of its effect (rule 10)", () => {
    const effect = appraise(note, "spareforslag", { adopted: ["effekt"] });
    expect(effect.changes.map(({ line, isOwn }) => [line, isOwn])).toEqual([
      ["fra", true],
      ["til", true],
      ["besparelse", false],
    ]);
    // −2 % of 32 × 500.000 instead of 25 × 500.000.
    expect(texts(effect.changes[2]!.cost)).toEqual(flat("-70000"));
    expect(texts(effect.own)).toEqual(flat("3430000"));
  });

  test("two proposals together are more than each alone, and come in the order of the plan", () => {
    const both = appraise(note, ["effekt", "spareforslag", "effekt"]);
    expect(both.proposals).toEqual(["spareforslag", "effekt"]);
    expect(texts(both.own)).toEqual(flat("3180000"));
    expect(texts(appraise(note, "effekt").own)).toEqual(flat("-250000"));
    expect([...both.to.view.adopted]).toEqual(["spareforslag", "effekt"]);
  });

  test("a line of the baseline that applies only without the proposal falls away", () => {
    const plan = planWith({
      baseline: {
        amounts: [
          amountLine({ id: "gammel", amount: "300", when: { notAdopted: ["forslag"] } }),
          amountLine({ id: "rest", amount: "1000" }),
        ],
      },
      proposals: [proposal({ amounts: [amountLine({ id: "ny", amount: "100" })] })],
    });
    const effect = appraise(plan, "forslag");
    expect(effect.changes.map(({ line, isOwn, cost }) => [line, isOwn, texts(cost)[0]])).toEqual([
      ["gammel", false, "-300"],
      ["ny", true, "100"],
    ]);
    expect(decimalText(effect.yearlySaving)).toBe("200");
  });

  test("is at the view's price level", () => {
    const effect = appraise(note, "spareforslag", { priceLevel: 2015 });
    expect(effect.priceLevel).toBe(2015);
    // −4.044.156,18 + 7.582.792,84: each line by 1,011039045, settled by itself.
    expect(texts(effect.own)).toEqual(flat("3538636.66"));
  });
});

describe("permanent changes and implementation", () => {
  const plan = planWith({
    funders: [{ id: "staten", label: "Staten" }],
    proposals: [
      proposal({
        staffing: [
          staff({
            id: "faerre",
            fte: undefined,
            fteByYear: { 2012: "0", 2013: "-1", 2014: "-2", 2015: "-2" },
          }),
          staff({ id: "projekt", fte: "1", duration: "temporary", until: 2013 }),
          staff({ id: "vikar", fte: "1", ends: "2012-06-30" }),
          staff({ id: "lang", fte: "1", duration: "temporary", from: 2015, until: 2017 }),
        ],
        amounts: [
          amountLine({
            id: "it",
            amount: "1200000",
            duration: "oneOff",
            from: 2012,
            controlArea: "capital",
            funding: [{ funder: "staten", share: "25" }],
          }),
          amountLine({ id: "licens", amount: "50000", from: 2013 }),
        ],
      }),
    ],
  });
  const effect = appraise(plan, "forslag");

  test("are told apart by duration; what has a last day is temporary", () => {
    expect(effect.changes.map(({ line, duration }) => [line, duration])).toEqual([
      ["faerre", "permanent"],
      ["projekt", "temporary"],
      ["vikar", "temporary"],
      ["lang", "temporary"],
      ["it", "oneOff"],
      ["licens", "permanent"],
    ]);
    expect(texts(effect.permanent)).toEqual(["0", "-450000", "-950000", "-950000", "-950000"]);
    expect(texts(effect.implementation)).toEqual(["1950000", "500000", "0", "500000", "0"]);
    expect(decimalText(effect.implementation.total)).toBe("2950000");
  });

  test("by control area, with the investment in each", () => {
    expect(
      effect.byControlArea.map(({ controlArea, permanent, implementation }) => [
        controlArea,
        decimalText(permanent.total),
        decimalText(implementation.total),
      ]),
    ).toEqual([
      ["service", "-2350000", "1750000"],
      ["capital", "0", "1200000"],
    ]);
    expect([...effect.investment].map(([area, amount]) => [area, decimalText(amount)])).toEqual([
      ["service", "1750000"],
      ["capital", "1200000"],
    ]);
  });

  test("grants stand between gross and own cost", () => {
    expect(effect.grants.map(({ payer, amount }) => [payer, texts(amount)])).toEqual([
      ["staten", ["300000", "0", "0", "0", "0"]],
    ]);
    expect(texts(effect.gross)[0]).toBe("1950000");
    expect(texts(effect.own)[0]).toBe("1650000");
  });

  test("fully phased in, the yearly saving, and what goes on after the table", () => {
    expect(effect.fullyPhasedIn).toBe(2014);
    expect(decimalText(effect.yearlySaving)).toBe("950000");
    expect(effect.outlasting).toEqual(["lang"]);
    expect(texts(effect.fte)).toEqual(["1.5", "0", "-2", "-1", "-2"]);
  });

  test("permanent lines that change in the last year are not phased in within the table", () => {
    const late = planWith({
      proposals: [proposal({ staffing: [staff({ starts: "2015-07-01" })] })],
    });
    const { fullyPhasedIn, yearlySaving } = appraise(late, "forslag");
    expect([fullyPhasedIn, decimalText(yearlySaving)]).toEqual([undefined, "-5000000"]);
  });

  test("amounts phase in as staff does", () => {
    const amountByYear = { 2012: "100", 2013: "200", 2014: "300", 2015: "300" };
    const plan = planWith({ proposals: [proposal({ amounts: [amountLine({ amountByYear })] })] });
    expect(appraise(plan, "forslag").fullyPhasedIn).toBe(2014);
  });

  test("a grant that goes on is part of the yearly saving", () => {
    const funding = [{ funder: "staten", share: "50" }];
    const funded = planWith({
      funders: [{ id: "staten", label: "Staten" }],
      proposals: [proposal({ staffing: [staff({ fte: "-1", funding })] })],
    });
    expect(decimalText(appraise(funded, "forslag").yearlySaving)).toBe("250000");
  });

  test("a grant that ends with the table is no part of the yearly saving", () => {
    const funding = [{ funder: "staten", share: "50", until: 2015 }];
    const funded = planWith({
      funders: [{ id: "staten", label: "Staten" }],
      proposals: [proposal({ staffing: [staff({ fte: "1", funding })] })],
    });
    const { own, yearlySaving } = appraise(funded, "forslag");
    expect([texts(own)[0], decimalText(yearlySaving)]).toEqual(["250000", "-500000"]);
  });
});

describe("what cannot be appraised", () => {
  const problemOf = (...[proposals, view]: [string | readonly string[], object?]) => {
    try {
      appraise(note, proposals, view);
    } catch (error) {
      if (error instanceof ProblemError) return problemText(error.problems[0], "da");
    }
    return "";
  };

  test.each([
    ["an unknown proposal", ["sparforslag"], {}, "proposals: der er intet forslag “sparforslag”"],
    [
      "a proposal the view adopts",
      "effekt",
      { adopted: ["effekt"] },
      "endnu ikke vedtaget: spareforslag",
    ],
    ["no proposal", [], {}, "listen er tom"],
    ["current prices", "effekt", { priceLevel: "current" }, "faste priser"],
    ["an unknown scenario", "effekt", { scenario: "x" }, "scenario: “x” findes ikke"],
    ["a year without an index", "effekt", { priceLevel: 2040 }, "mangler året"],
  ])("%s is a clear error", (_, proposals, view, message) => {
    expect(problemOf(proposals, view)).toContain(message);
  });
});
