import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate, parsePlanJson, stateIndexSeries, stateSource, type Plan } from "@aarsvaerk/core";
import { describe, expect, test } from "vitest";
import { exampleFolders } from "./golden.js";
import { root } from "./root.js";

/** The plans that stand beside their README, and later versions of them. */
const files = exampleFolders.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((file) => /^plan(-.+)?\.json$/.test(file))
    .map((file) => join(folder, file)),
);

/** Keys whose numbers are figures that somebody must answer for. */
const figureKeys = [
  ...["amount", "amountByYear", "fte", "fteByYear", "positions", "percent", "share", "parts"],
  ...["perFte", "spent", "growth", "indexNumbers", "levelCorrection", "spread", "factorByYear"],
];
/** Where the figures of an object are the business of the objects inside it. */
const isFigure = (key: string, value: unknown): boolean =>
  figureKeys.includes(key) && !Array.isArray(value) === (key !== "perFte");

/** Every object of a plan that states a figure and names neither source nor assumption. */
function unfounded(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value);
  const states = entries.some(([key, inner]) => isFigure(key, inner));
  const founded = "source" in value || "assumption" in value;
  return [
    ...(states && !founded ? [path] : []),
    ...entries
      .filter(([key, inner]) => !isFigure(key, inner))
      .flatMap(([key, inner]) => unfounded(inner, `${path}/${key}`)),
  ];
}

describe.each(files)("%s", (file) => {
  const read = parsePlanJson(readFileSync(join(root, file), "utf8"));
  const plan = read.ok ? read.value : ({} as Plan);

  test("is a plan, and names the schema", () => {
    expect(read).toMatchObject({ ok: true });
    expect(plan.$schema).toBe("../../packages/cli/plan.schema.json");
  });

  test("gives a source or an assumption for every figure", () => {
    expect(unfounded(plan)).toEqual([]);
  });

  test("can be evaluated in each of its scenarios", () => {
    const scenarios = plan.scenarios ?? [];
    expect(scenarios.length).toBeGreaterThan(0);
    for (const { id } of scenarios) expect(evaluate(plan, { scenario: id }).years).toHaveLength(4);
  });

  test("cites the state's index series as the core has them", () => {
    for (const series of plan.indexSeries ?? [])
      expect(series).toEqual(stateIndexSeries.find(({ id }) => id === series.id));
    if (plan.indexSeries) expect(plan.sources).toContainEqual(stateSource);
  });
});

test("a figure without source or assumption is found", () => {
  expect(unfounded({ rates: [{ id: "pris", amount: "1" }] })).toEqual(["/rates/0"]);
  expect(unfounded({ rates: [{ id: "pris", amount: "1", assumption: "antaget" }] })).toEqual([]);
  expect(unfounded({ caseload: { perFte: ["1", "2"] } })).toEqual(["/caseload"]);
});

test("where a grant ends before the cost does, the evaluation says so", () => {
  const outlived = (folder: string, scenario: string) => {
    const read = parsePlanJson(readFileSync(join(root, folder, "plan.json"), "utf8"));
    const { findings } = evaluate(read.ok ? read.value : ({} as Plan), { scenario });
    return findings.filter(({ code }) => code === "costOutlivesGrant").map(({ year }) => year);
  };
  expect(outlived("koebenhavn-2007-principper", "uden-fornyelse")).toEqual([
    2009, 2010, 2011, 2012,
  ]);
  expect(outlived("koebenhavn-2007-principper", "med-fornyelse")).toEqual([]);
  expect(outlived("karmoey-2016", "dagens")).toEqual([2017, 2018, 2019, 2018, 2019, 2019]);
});
