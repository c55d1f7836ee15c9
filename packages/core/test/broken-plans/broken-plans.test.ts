import { describe, expect, test } from "vitest";
import type { Locale, Problem, View } from "../../src/index.js";
import {
  evaluate,
  exact,
  formatNumber,
  locales,
  parsePlan,
  parsePlanJson,
  pathText,
  ProblemError,
  problemText,
} from "../../src/index.js";
import { brokenPlans, type BrokenPlan, type ExpectedProblem } from "./broken-plan-cases.js";
import { changedPlan, wholePlan, type Changes } from "./whole-plan.js";

/** Control characters and every kind of line break. */
const control = /[\p{Cc}\u2028\u2029]/u;

const printed = (text: string, locale: Locale): string =>
  /^-?\d+(\.\d+)?$/.test(text) ? formatNumber(exact(text), { locale }) : text;

function problemsOf({ input }: BrokenPlan): readonly Problem[] {
  const result = "text" in input ? parsePlanJson(input.text) : parsePlan(input.plan);
  return result.ok ? [] : result.problems;
}

const inOrder = (problems: readonly (readonly [string, ...unknown[]])[]) =>
  [...problems].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

/** A problem in the form of the table, holding as much as is asserted of it. */
function asExpected(problem: Problem, expected: ExpectedProblem | undefined): unknown[] {
  const code = expected?.[1] === "any" ? "any" : problem.code;
  const asserted = Object.keys(expected?.[2] ?? {}) as (keyof Problem)[];
  const more = Object.fromEntries(asserted.map((key) => [key, problem[key] ?? ""]));
  return expected?.[2] ? [pathText(problem.path), code, more] : [pathText(problem.path), code];
}

/** What a reader asks of a message: one line that names the place and what stands there. */
function expectReadable(problem: Problem): void {
  const path = pathText(problem.path);
  for (const locale of locales) {
    const text = problemText(problem, locale);
    expect(text, "one line").not.toMatch(control);
    expect(text, "no machine words").not.toMatch(/undefined|\[object/);
    expect(text.length, "readable in one breath").toBeLessThan(1000);
    if (path.length < 200 && !control.test(path)) expect(text).toContain(path);
    const { code, found = "" } = problem;
    if (code !== "tooDeep" && found !== "–" && found.length < 100 && !control.test(found))
      // A number that was reckoned is printed as the language prints numbers.
      expect(text.replaceAll(printed(found, locale), found)).toContain(found);
    for (const name of problem.expected ?? []) expect(name).not.toBe("");
  }
  if (problem.nearest !== undefined)
    expect(problem.nearest, "never 'did you mean' the very thing").not.toBe(problem.found);
}

describe("broken plans", () => {
  test("the plan they are made from is valid and can be evaluated", () => {
    const result = parsePlan(wholePlan());
    if (!result.ok) expect.fail(result.problems.map((each) => problemText(each, "en")).join("\n"));
    for (const scenario of ["ingen", "begge"])
      expect(evaluate(result.value, { scenario })).toBeDefined();
  });

  test("there are many of them, and no two of the same name", () => {
    expect(brokenPlans.length).toBeGreaterThan(100);
    expect(new Set(brokenPlans.map(({ name }) => name)).size).toBe(brokenPlans.length);
  });

  describe.each(brokenPlans)("$name", (broken) => {
    test("is refused for what is wrong with it, and for nothing else", () => {
      const expected = inOrder(broken.problems) as ExpectedProblem[];
      const problems = inOrder(
        problemsOf(broken).map((problem) => [pathText(problem.path), problem]),
      ).map(([, problem]) => problem as Problem);
      expect(problems.map((problem, at) => asExpected(problem, expected[at]))).toEqual(expected);
    });

    test("is refused in words that can be read", () => {
      const problems = problemsOf(broken);
      expect(problems).not.toEqual([]);
      problems.forEach(expectReadable);
    });
  });

  test("are refused without being changed", () => {
    for (const { input } of brokenPlans)
      if ("plan" in input) {
        const before = JSON.stringify(input.plan);
        parsePlan(input.plan);
        expect(JSON.stringify(input.plan)).toBe(before);
      }
  });
});

describe("plans that are valid, and cannot be evaluated in a view", () => {
  const cases: [string, Changes, View, Partial<Problem>][] = [
    ["a missing index year", {}, { priceLevel: 2015 }, { code: "missingIndexYear", found: "2014" }],
    [
      "a publication that was not there yet",
      {},
      { priceLevel: 2013, asOf: "2012-01-01" },
      { code: "missingIndexYear", found: "2013" },
    ],
    ["no series at all", { series: undefined }, { priceLevel: 2013 }, { code: "missingSeries" }],
    [
      "an unknown scenario",
      {},
      { scenario: "beggge" },
      { code: "unknownReference", nearest: "begge" },
    ],
    [
      "an unknown proposal",
      {},
      { adopted: ["udvidlse"] },
      { code: "unknownReference", nearest: "udvidelse" },
    ],
    ["a date that does not exist", {}, { asOf: "2012-02-30" }, { code: "wrongForm" }],
  ];

  test.each(cases)("%s", (_, changes, view, expected) => {
    const result = parsePlan(changedPlan(changes));
    if (!result.ok) expect.fail(result.problems.map((each) => problemText(each, "en")).join("\n"));
    try {
      evaluate(result.value, view);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      expect(error.problems[0]).toMatchObject(expected);
      error.problems.forEach(expectReadable);
      return;
    }
    expect.fail("it was evaluated");
  });
});

describe("names that are words of JavaScript", () => {
  test("are ordinary ids", () => {
    const name = "constructor";
    const plan = {
      ...wholePlan(),
      units: [{ id: name, label: "Enhed" }],
      rates: [{ id: name, label: "Pris", amount: "100" }],
      funders: [{ id: name, label: "Tilskud" }],
      baseline: {
        staffing: [
          {
            id: name,
            role: "__proto__",
            fte: "1",
            rate: name,
            split: { by: "weights", parts: { [name]: "1" } },
            accounts: { [name]: "x" },
            funding: [{ funder: name, share: "50" }],
          },
        ],
      },
      proposals: [{ id: name, title: "Forslag", kind: "request" }],
      scenarios: [{ id: name, adopts: [name] }],
      actuals: [{ line: name, spent: { 2012: "1" } }],
      staffingMatrix: undefined,
    };
    const result = parsePlan(plan);
    if (!result.ok) expect.fail(result.problems.map((each) => problemText(each, "en")).join("\n"));
    expect(evaluate(result.value, { scenario: name }).findings).toEqual([]);
  });

  test("an account called __proto__ is kept or refused, never dropped", () => {
    const text = JSON.stringify(
      changedPlan({ "baseline.amounts[0].accounts": { funktion: "5.38" } }),
    ).replace('"funktion"', '"__proto__"');
    const result = parsePlanJson(text);
    if (result.ok) expect(JSON.stringify(result.value)).toContain('"__proto__":"5.38"');
    else expect(pathText(result.problems[0].path)).toBe("baseline.amounts[0].accounts.__proto__");
  });
});

describe("hostile files are refused in bounded time", () => {
  const seconds = (action: () => unknown): number => {
    const start = performance.now();
    action();
    return (performance.now() - start) / 1000;
  };

  test.each([
    ["escaped quotation marks", '"\\'.repeat(50_000)],
    ["comments that never end", "/* ".repeat(50_000)],
    ["a string that never ends", `"${"a".repeat(1_000_000)}`],
    ["quotation marks", '"'.repeat(1_000_000)],
    ["brackets that close", "]".repeat(1_000_000)],
  ])("%s", (_, text) => {
    expect(seconds(() => parsePlanJson(text))).toBeLessThan(1);
  });

  test("a thousand dangling references among a thousand rates", () => {
    const rates = Array.from({ length: 1000 }, (_, at) => ({
      id: `aarsvaerkspris-${at}`,
      label: "P",
      amount: "1",
    }));
    const staffing = rates.map((_, at) => ({
      id: `l-${at}`,
      role: "R",
      fte: "1",
      rate: `pris-${at}`,
    }));
    const plan = changedPlan({ rates, "baseline.staffing": staffing });
    expect(seconds(() => parsePlan(plan))).toBeLessThan(3);
  });

  test("shares of 100.000 decimals", () => {
    const split = { by: "shares", parts: { vest: `1.${"1".repeat(100_000)}`, syd: "3" } };
    const plan = changedPlan({ "proposals[0].staffing[0].split": split });
    expect(seconds(() => parsePlan(plan))).toBeLessThan(1);
  });
});
