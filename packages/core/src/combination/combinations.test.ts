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
import type { Combination, CombinationFigures } from "./combination.js";
import { combinations } from "./combinations.js";
import type { CombinationOptions } from "./options.js";

const texts = (
  over: Draft,
  figure: keyof CombinationFigures,
  options: CombinationOptions = {},
): Record<string, string> =>
  Object.fromEntries(
    [...combinations(planOf(draft(over)), options)].map(({ adopted, byYear }) => [
      adopted.join("+"),
      decimalText(byYear.get(2012)![figure]),
    ]),
  );

const spareforslag = proposal({
  id: "spareforslag",
  staffing: [staff({ id: "fra", fte: "-8" }), staff({ id: "til", fte: "15" })],
});
const percentages = [{ id: "pct", label: "2 pct.", percent: "-2" }];

describe("what proposals do to each other is computed", () => {
  test("rule 10: −2 % of 25 × 500.000 is −250.000, with the spareforslag −320.000", () => {
    const plan = {
      baseline: { staffing: [staff({ id: "b", fte: "25" })] },
      proposals: [spareforslag, proposal({ id: "effektivisering", percentages })],
    };
    expect(texts(plan, "ownCostChange")).toEqual({
      "": "0",
      spareforslag: "3500000",
      effektivisering: "-250000",
      "spareforslag+effektivisering": "3180000",
    });
    expect(texts(plan, "interaction")["spareforslag+effektivisering"]).toBe("-70000");
  });

  test("rule 12: a grant that is capped by one proposal's cost reaches further with another", () => {
    const plan = {
      funders: [{ id: "fond", label: "Fonden" }],
      baseline: {
        funding: [{ funder: "fond", amount: "1000" }],
        amounts: [
          amountLine({ id: "x", amount: "700", series: "none", when: { adopted: ["a"] } }),
          amountLine({ id: "y", amount: "800", series: "none", when: { adopted: ["b"] } }),
        ],
      },
      series: "none",
      proposals: [proposal({ id: "a" }), proposal({ id: "b" })],
    };
    // Alone each is paid in full; together 1.500 meet the grant's 1.000.
    expect(texts(plan, "costChange")).toEqual({ "": "0", a: "700", b: "800", "a+b": "1500" });
    expect(texts(plan, "ownCost")).toEqual({ "": "0", a: "0", b: "0", "a+b": "500" });
    expect(texts(plan, "interaction")["a+b"]).toBe("500");
  });

  test("a percentage that shares its grant with the lines beside it follows its base", () => {
    const plan = {
      funders: [{ id: "fond", label: "Fonden" }],
      baseline: { amounts: [amountLine({ id: "b", amount: "10000" })] },
      proposals: [
        proposal({
          id: "a",
          funding: [{ funder: "fond", share: "50" }],
          amounts: [amountLine({ id: "x", amount: "1000" })],
          percentages: [{ id: "pct", label: "10 pct.", percent: "10" }],
        }),
        proposal({ id: "c", amounts: [amountLine({ id: "y", amount: "5000" })] }),
      ],
    };
    expect(texts(plan, "ownCostChange")).toEqual({ "": "0", a: "1050", c: "5000", "a+c": "6300" });
  });

  test("a line of the baseline that ends when a proposal is adopted", () => {
    const plan = {
      baseline: { staffing: [staff({ id: "b", fte: "3", when: { notAdopted: ["a", "c"] } })] },
      proposals: [proposal({ id: "a" }), proposal({ id: "c" })],
    };
    // Either of the two ends it; together they cannot end it twice.
    expect(texts(plan, "fteChange")).toEqual({ "": "0", a: "-3", c: "-3", "a+c": "-3" });
    expect(texts(plan, "interaction")["a+c"]).toBe("1500000");
  });

  test("rounding: 0,4 øre and 0,4 øre are settled one by one", () => {
    const third = (id: string) => amountLine({ id, amount: "0.01", factorByYear: half });
    const half = { "2012": "0.4", "2013": "0", "2014": "0", "2015": "0" };
    const plan = {
      proposals: [
        proposal({ id: "a", amounts: [third("x")] }),
        proposal({ id: "c", amounts: [third("y")] }),
      ],
    };
    expect(texts(plan, "costChange")["a+c"]).toBe("0");
  });
});

describe("figures and targets", () => {
  const leaving = {
    id: "x",
    role: "Medarbejdere",
    rate: "pris",
    fteByYear: { "2012": "-1", "2013": "-2" },
    duration: "temporary",
    until: 2013,
  };
  const building = amountLine({
    id: "y",
    amount: "1000",
    controlArea: "capital",
    series: "none",
  });
  const plan = {
    baseline: { staffing: [staff({ id: "b", fte: "25" })] },
    proposals: [
      proposal({ id: "a", staffing: [leaving] }),
      proposal({ id: "c", amounts: [building] }),
    ],
  };
  const [none, a, c] = [
    ...combinations(planOf(draft(plan)), {
      savingsTarget: { "2012": "500000", "2013": "1000000.01" },
      serviceCeiling: { "2012": "12499999.99", "2013": "12500000" },
    }),
  ] as [Combination, Combination, Combination];

  test("totals are the sums of the years, FTE as FTE-years", () => {
    expect(decimalText(a.total.fteChange)).toBe("-3");
    expect(decimalText(a.total.fte)).toBe("97");
    expect(decimalText(a.total.ownCostChange)).toBe("-1500000");
    expect(decimalText(a.total.ownCost)).toBe("48500000");
    expect(decimalText(c.total.costChange)).toBe("4000");
  });

  test("service expenditure leaves the other control areas out", () => {
    expect(decimalText(c.byYear.get(2012)!.service)).toBe("12500000");
    expect(decimalText(a.byYear.get(2012)!.service)).toBe("12000000");
  });

  test("a ceiling and a target hold to the øre, each in its years", () => {
    expect([none.overCeiling, none.underTarget, none.meetsTargets]).toEqual([
      [2012],
      [2012, 2013],
      false,
    ]);
    // 1.000.000,00 is one øre short of the target of 2013.
    expect([a.overCeiling, a.underTarget, a.meetsTargets]).toEqual([[], [2013], false]);
  });

  test("a limit between two øre is neither rounded up nor down", () => {
    const [nothing] = combinations(planOf(draft(plan)), {
      savingsTarget: { "2012": "0.005" },
      serviceCeiling: { "2012": "12499999.995", "2013": "12500000.005" },
    });
    expect([nothing!.overCeiling, nothing!.underTarget]).toEqual([[2012], [2012]]);
  });

  test("everything is in the prices of the view", () => {
    const restated = texts(plan, "ownCostChange", { priceLevel: 2015 });
    // 500.000 × 1,011039045 (rule 2); capital is not indexed.
    expect(restated).toMatchObject({ a: "-505519.52", c: "1000" });
  });

  test("they are made when they are asked for, and can be asked for again", () => {
    const many = planOf(
      draft({ proposals: Array.from({ length: 24 }, (_, at) => proposal({ id: `p${at}` })) }),
    );
    const all = combinations(many);
    const first = () => {
      for (const { adopted } of all) if (adopted.length === 2) return adopted;
      return [];
    };
    expect([first(), first()]).toEqual([
      ["p0", "p1"],
      ["p0", "p1"],
    ]);
  });

  test("there are none in current prices", () => {
    expect(() => combinations(planOf(draft(plan)), { priceLevel: "current" })).toThrow(
      "fixedPricesOnly",
    );
  });
});
