import { evaluate, examplePlan, figure, parsePlan, type Plan } from "@aarsvaerk/core";
import { describe, expect, test } from "vitest";
import {
  enterNewSeries,
  enterPublication,
  enterSeries,
  seriesDraft,
} from "../../src/editing/index-series/enter-series.js";
import { publicationDraft } from "../../src/editing/index-series/publication-draft.js";
import {
  choosePlanSeries,
  removePublication,
  removeSeries,
} from "../../src/editing/index-series/series-parts.js";
import { addStateSeries, offeredStateSeries } from "../../src/editing/index-series/state-series.js";
import { omitted } from "../../src/omitted.js";
import { enterPrice, priceDraft, removePrice } from "../../src/editing/rates/price-draft.js";
import { citationText } from "../../src/editing/sources/citation-text.js";
import { citedInputs } from "../../src/editing/sources/cited-inputs.js";
import { enterSource, removeSource, sourceDraft } from "../../src/editing/sources/source-draft.js";
import { examplePlans } from "../example-plans.js";

const locale = "da";
const context = (plan: Plan) => ({ plan, locale }) as const;
const taken = (result: { ok: true; plan: Plan } | { ok: false; problems: unknown }): Plan => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(parsePlan(result.plan).ok).toBe(true);
  return result.plan;
};
const bare: Plan = {
  schemaVersion: 1,
  title: "Nyt",
  language: "da",
  currency: "DKK",
  priceLevel: 2012,
  years: { first: 2012, count: 2 },
};

describe("forms say what the plan says", () => {
  test.each(examplePlans.map(([file, plan]) => ({ file, plan })))("$file", ({ plan }) => {
    for (const { id } of plan.rates ?? [])
      expect(taken(enterPrice(priceDraft(id, context(plan)), context(plan)))).toEqual(plan);
    for (const { id } of plan.sources ?? [])
      expect(taken(enterSource(sourceDraft(id, context(plan)), context(plan)))).toEqual(plan);
    for (const series of plan.indexSeries ?? []) {
      const same = taken(enterSeries(seriesDraft(series.id, context(plan)), context(plan)));
      expect(evaluate(same).plan.indexSeries?.map(({ id }) => id)).toEqual(
        plan.indexSeries?.map(({ id }) => id),
      );
      for (const publication of series.publications ?? []) {
        const draft = publicationDraft(publication, locale);
        const again = taken(enterPublication(series.id, draft, context(plan)));
        expect(
          publicationDraft(
            again
              .indexSeries!.find(({ id }) => id === series.id)!
              .publications!.find(({ id }) => id === publication.id),
            locale,
          ),
        ).toEqual(draft);
      }
    }
  });
});

describe("prices", () => {
  test("a new one gets an id of its name, and what is said of it", () => {
    const draft = {
      ...priceDraft("", context(bare)),
      label: "Årsværkspris",
      amount: "540.000 kr.",
      priceLevel: "2013",
      series: "none",
      provenance: { source: "", page: "", assumption: "Skøn" },
    };
    expect(taken(enterPrice(draft, context(bare))).rates).toEqual([
      {
        id: "aarsvaerkspris",
        label: "Årsværkspris",
        amount: "540000",
        priceLevel: 2013,
        series: "none",
        assumption: "Skøn",
      },
    ]);
  });

  test("what is wrong is told by field", () => {
    const draft = {
      ...priceDraft("", context(bare)),
      amount: "mange",
      priceLevel: "12",
      series: "kl",
    };
    const result = enterPrice(draft, context(bare));
    expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual([
      ["label"],
      ["amount"],
      ["priceLevel"],
    ]);
    const unknown = enterPrice(
      { ...draft, label: "A", amount: "1", priceLevel: "" },
      context(bare),
    );
    expect(unknown.ok ? [] : unknown.problems.map(({ path }) => path)).toEqual([["series"]]);
  });

  test("one that lines cost is not removed", () => {
    expect(removePrice(examplePlan, "aarsvaerk").ok).toBe(false);
    const more = taken(
      enterPrice(
        { ...priceDraft("", context(examplePlan)), label: "Leder", amount: "1" },
        context(examplePlan),
      ),
    );
    expect(taken(removePrice(more, "leder")).rates).toEqual(examplePlan.rates);
  });
});

describe("indices", () => {
  const publication = {
    ...publicationDraft(undefined, locale),
    name: "G.1-1 juni",
    budgetYear: "2013",
    publishedOn: "15-06-2012",
    rows: "År\tpct.\n2013\t1,53",
  };

  test("the first one becomes the plan's, and carries its amounts", () => {
    const plan = taken(enterNewSeries({ label: "KL, service", publication }, context(bare)));
    expect(plan.series).toBe("kl-service");
    expect(plan.indexSeries).toEqual([
      {
        id: "kl-service",
        label: "KL, service",
        publications: [
          {
            id: "g-1-1-juni",
            budgetYear: 2013,
            publishedOn: "2012-06-15",
            status: "estimate",
            growth: { "2013": "1.53" },
          },
        ],
      },
    ]);
    const withLine: Plan = {
      ...plan,
      rates: [{ id: "pris", label: "Pris", amount: "500000" }],
      baseline: { staffing: [{ id: "a", role: "A", fte: "10", rate: "pris" }] },
    };
    const { value } = figure(evaluate(withLine, { priceLevel: 2013 }), "cost/2013");
    expect(value.numerator / value.denominator).toBe(5_076_500n);
  });

  test("a later publication, index numbers, and their problems by field", () => {
    const first = taken(enterNewSeries({ label: "KL", publication }, context(bare)));
    const later = {
      ...publication,
      publishedOn: "01-07-2012",
      rows: "2012; 100\n2013; 101,5",
      counts: "indexNumbers",
    } as const;
    const both = taken(enterPublication("kl", later, context(first)));
    expect(both.indexSeries![0]!.publications!.map(({ id }) => id)).toEqual([
      "g-1-1-juni",
      "g-1-1-juni-2",
    ]);
    expect(both.indexSeries![0]!.publications![1]).toMatchObject({
      indexNumbers: { "2013": "101.5" },
    });
    const wrong = enterPublication(
      "kl",
      { ...later, rows: "2012; 0\n2013; 1", publishedOn: "31-02-2012", name: "x" },
      context(first),
    );
    expect(wrong.ok ? [] : wrong.problems.map(({ path }) => path[0])).toEqual(
      expect.arrayContaining(["publishedOn", "rows"]),
    );
    const typed = enterPublication("kl", { ...later, rows: "2012; x" }, context(first));
    expect(typed.ok ? [] : typed.problems.map(({ path }) => path)).toEqual([["rows", 0]]);
  });

  test("one that figures need is not removed", () => {
    expect(removeSeries(examplePlan, "statens-loen").ok).toBe(false);
    expect(taken(removeSeries(examplePlan, "statens-pl")).indexSeries).toHaveLength(2);
    const less = taken(removePublication(examplePlan, "statens-loen", "fl2025"));
    expect(() => evaluate(less, { priceLevel: 2013 })).toThrow("missingIndexYear");
    expect(taken(choosePlanSeries(examplePlan, "statens-pl")).series).toBe("statens-pl");
    expect(choosePlanSeries(examplePlan, "kl").ok).toBe(false);
    expect(taken(choosePlanSeries(bare, "")).series).toBeUndefined();
  });

  test("one that follows another", () => {
    const draft = {
      ...seriesDraft("", context(examplePlan)),
      label: "Løn + 0,5",
      over: "statens-loen",
      spread: "0,5",
    };
    const plan = taken(enterSeries(draft, context(examplePlan)));
    expect(plan.indexSeries!.at(-1)).toEqual({
      id: "loen-0-5",
      label: "Løn + 0,5",
      over: "statens-loen",
      spread: "0.5",
    });
  });

  test("the state's series come with their source, each once", () => {
    const [first] = offeredStateSeries(bare);
    const plan = taken(addStateSeries(bare, first!.id));
    expect(plan.sources?.map(({ publisher }) => publisher)).toEqual(["Økonomistyrelsen"]);
    expect(offeredStateSeries(plan)).toHaveLength(2);
    expect(offeredStateSeries(examplePlan)).toEqual([]);
    expect(taken(addStateSeries(plan, first!.id))).toBe(plan);
  });
});

describe("sources", () => {
  test("one that something is taken from is not removed", () => {
    expect(removeSource(examplePlan, "notat-2011").ok).toBe(false);
    const draft = { ...sourceDraft("notat-2011", context(examplePlan)), title: " " };
    expect(enterSource(draft, context(examplePlan))).toMatchObject({
      ok: false,
      problems: [{ path: ["title"] }],
    });
  });

  test("what says where it comes from is counted", () => {
    const missing = (plan: Plan) => citedInputs(plan).filter(({ isSourced }) => !isSourced);
    expect(citedInputs(examplePlan)).toHaveLength(9);
    expect(missing(examplePlan)).toEqual([]);
    const rate = omitted(examplePlan.rates![0]!, "source");
    const plan = { ...examplePlan, rates: [rate, ...examplePlan.rates!.slice(1)] };
    expect(missing(plan)).toEqual([
      { label: "Årsværkspris", isSourced: false, place: { kind: "rate", id: "aarsvaerk" } },
    ]);
  });

  test("a citation is that of the nearest entry", () => {
    expect(citationText(examplePlan, "rates/aarsvaerk/amount", locale)).toMatch(
      /^Københavns Kommune.*2011-325453/,
    );
    expect(citationText(examplePlan, "rates/boligraadgiver/amount", locale)).toMatch(
      /^Forudsætning: Boligrådgivere koster/,
    );
    expect(
      citationText(examplePlan, "indexSeries/statens-loen/publications/fl2025/growth/2013", locale),
    ).toContain("Økonomistyrelsen");
    expect(
      citationText(
        { ...bare, rates: [{ id: "a", label: "A", amount: "1" }] },
        "rates/a/amount",
        locale,
      ),
    ).toBeUndefined();
    expect(citationText(bare, "rates/a/amount", locale)).toBeUndefined();
  });
});
