import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parsePlan, problemText, stateIndexSeries, stateSource } from "../src/index.js";

const page = readFileSync(new URL("../../../docs/plan-format.md", import.meta.url), "utf8");
const examples = [...page.matchAll(/```json\n([^]*?)```/g)].map(
  ([, text = ""]) => JSON.parse(text) as Record<string, unknown>,
);

const unit = (id: string) => ({ id, label: id });
const source = (id: string) => ({ ...stateSource, id });

/** A plan with everything that the examples name, and the example in the place it is for. */
function planWith(example: Record<string, unknown>): object {
  const isSeries = "publications" in example || "over" in example;
  return {
    schemaVersion: 1,
    title: "Et eksempel",
    language: "da",
    currency: "DKK",
    priceLevel: 2012,
    years: { first: 2012, count: 5 },
    sources: [stateSource, source("notat-2011"), source("notat"), source("oes")],
    indexSeries: [...stateIndexSeries, ...(isSeries ? [example] : [])],
    units: ["omraade-1", "omraade-2", "nord", "syd"].map(unit),
    rates: [{ id: "aarsvaerk", label: "Årsværkspris", amount: "500000" }],
    funders: [unit("staten")],
    baseline: "role" in example ? { staffing: [example] } : isSeries ? {} : example,
  };
}

describe("the examples of docs/plan-format.md are valid", () => {
  test("there are some", () => {
    expect(examples.length).toBeGreaterThanOrEqual(5);
  });

  test.each(examples)("$id", (example) => {
    const result = parsePlan(planWith(example));
    expect(result.ok ? [] : result.problems.map((problem) => problemText(problem, "en"))).toEqual(
      [],
    );
  });
});
