import { readdirSync, readFileSync } from "node:fs";
import {
  add,
  consolidate,
  decimalText,
  evaluate,
  exact,
  figure,
  groupPortfolio,
  overlaps,
  parsePlanJson,
  type Outcome,
  type Plan,
  type Ratio,
} from "@aarsvaerk/core";
import { describe, expect, test } from "vitest";
import { helhedsplaner, plantedOverlaps } from "./generate.js";

const folder = new URL("plans/", import.meta.url);
const invented = "opdigtet til eksemplet";

function planOf(text: string): Plan {
  const read = parsePlanJson(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

test("the folder holds the 35 plans that the program writes", () => {
  expect(helhedsplaner.size).toBe(35);
  expect(readdirSync(folder).sort()).toEqual([...helhedsplaner.keys()].sort());
});

describe.each([...helhedsplaner])("%s", (file, text) => {
  test("is the file that stands in the folder, byte for byte", () => {
    expect(readFileSync(new URL(file, folder), "utf8")).toBe(text);
  });

  test("is a plan that costs something, with nothing to look into", () => {
    const outcome = evaluate(planOf(text));
    expect(outcome.findings).toEqual([]);
    expect(decimalText(figure(outcome, "cost/2009").value)).toMatch(/^[1-9]\d{5,}$/);
  });

  test("says of its title and of every figure that it is invented", () => {
    const { title, rates, baseline } = planOf(text);
    expect(title).toContain(invented);
    const figures = [
      ...(rates ?? []),
      ...(baseline?.staffing ?? []),
      ...(baseline?.amounts ?? []),
      ...(baseline?.funding ?? []),
    ];
    expect(figures.map(({ assumption }) => assumption)).toEqual(figures.map(() => invented));
  });
});

const portfolio = consolidate(
  [...helhedsplaner].map(([file, text]) => ({
    name: file.replace(".json", ""),
    plan: planOf(text),
  })),
);

test("the plans overlap in district, target group and activity where that was planted, and only there", () => {
  const found = overlaps(portfolio);
  expect(found.map(({ names, plans }) => ({ ...names, plans }))).toEqual(plantedOverlaps);
  expect(found).toHaveLength(7);
});

/** The lines that state something, read from the plans themselves. */
function statedIn(key: "targetGroup" | "activity"): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { name, outcome } of portfolio.plans)
    for (const line of [
      ...(outcome.plan.baseline?.staffing ?? []),
      ...(outcome.plan.baseline?.amounts ?? []),
    ]) {
      const stated = line[key]?.toLowerCase();
      if (stated !== undefined)
        found.set(stated, (found.get(stated) ?? new Set<string>()).add(name));
    }
  return found;
}

test.each(["targetGroup", "activity"] as const)("every %s of several plans is found", (key) => {
  const expected = [...statedIn(key)].filter(([, plans]) => plans.size > 1);
  expect(
    overlaps(portfolio, { by: [key] }).map(({ names, plans }) => [
      names[key]?.toLowerCase(),
      new Set(plans),
    ]),
  ).toEqual(expected);
  expect(expected.length).toBeGreaterThan(3);
});

test("every district is in five plans", () => {
  expect(
    overlaps(portfolio, { by: ["unit"] }).map(({ names, plans }) => [names.unit, plans.length]),
  ).toEqual(["A", "B", "C", "D", "E", "F", "G"].map((district) => [`Bydel ${district}`, 5]));
});

test("the consolidated totals are the sum of the 35 plans, per year, district and payer, and in FTE", () => {
  const outcomes = portfolio.plans.map(({ outcome }) => evaluate(outcome.plan));
  const total = (path: (outcome: Outcome) => string | undefined): string =>
    decimalText(
      outcomes
        .map((outcome) => ({ outcome, query: path(outcome) }))
        .flatMap(({ outcome, query }) =>
          query === undefined ? [] : [figure(outcome, query).value],
        )
        .reduce(add),
    );
  const has = ({ plan }: Outcome, unit: string) => plan.units?.some(({ id }) => id === unit);
  expect(outcomes).toHaveLength(35);
  expect(portfolio.years).toEqual([2009, 2010, 2011, 2012]);
  for (const year of portfolio.years) {
    const of = (byYear: ReadonlyMap<number, Ratio>) => decimalText(byYear.get(year) ?? exact("-1"));
    expect(of(portfolio.cost.byYear)).toBe(total(() => `cost/${String(year)}`));
    expect(of(portfolio.fte)).toBe(total(() => `fte/${String(year)}`));
    for (const district of ["A", "B", "C", "D", "E", "F", "G"])
      for (const measure of ["cost", "fte"] as const) {
        const unit = `bydel-${district.toLowerCase()}`;
        const found = groupPortfolio(portfolio, measure, ["unit"]).find(
          ({ names }) => names.unit === `Bydel ${district}`,
        );
        expect(of(found?.byYear ?? new Map())).toBe(
          total((each) =>
            has(each, unit) ? `${measure}/unit=${unit}/${String(year)}` : undefined,
          ),
        );
      }
    const payers = groupPortfolio(portfolio, "cost", ["funding"]);
    expect(payers.map(({ byYear }) => of(byYear))).toEqual(
      ["socialforvaltningen", "own"].map((payer) =>
        total(() => `cost/funding=${payer}/${String(year)}`),
      ),
    );
  }
});
