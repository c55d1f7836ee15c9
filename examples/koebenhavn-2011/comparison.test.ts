import { readFileSync } from "node:fs";
import {
  appraise,
  breakEven,
  bridge,
  combinations,
  decimalText,
  difference,
  evaluate,
  goalSearch,
  parsePlanJson,
  unitCosts,
  type Plan,
  type Ratio,
} from "@aarsvaerk/core";
import { expect, test } from "vitest";

function planIn(file: string): Plan {
  const read = parsePlanJson(readFileSync(new URL(file, import.meta.url), "utf8"));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const [plan, later] = [planIn("plan.json"), planIn("plan-v2.json")];
const in2012 = (byYear: ReadonlyMap<number, Ratio>) => {
  const value = byYear.get(2012);
  return value === undefined ? "" : decimalText(value);
};
const stepsOf = (from: Plan, to: Plan, scenario: string, scenarioTo = scenario) => {
  const found = bridge(evaluate(from, { scenario }), evaluate(to, { scenario: scenarioTo }));
  const moved = found.steps.filter(({ lines }) => lines.length > 0);
  return {
    ends: [found.start, found.end].map(in2012),
    steps: moved.map(({ kind, byYear }) => [kind, in2012(byYear)]),
  };
};

test.each([
  ["spareforslag", "3500000"],
  ["oenskeforslag", "5000000"],
  ["begge", "8500000"],
])("against status quo, %s costs %s kr. a year more", (scenario, change) => {
  const from = evaluate(plan, { scenario: "status-quo" });
  const { sum } = difference(from, evaluate(plan, { scenario }));
  expect([...sum.byYear.values()].map((each) => decimalText(each.change))).toEqual(
    Array.from({ length: 4 }, () => change),
  );
});

test("25 × 500.000 − 8 × 500.000 + 15 × 500.000 + 10 × 500.000 = 42 × 500.000", () => {
  expect(stepsOf(plan, plan, "status-quo", "begge")).toEqual({
    ends: ["12500000", "21000000"],
    steps: [["new", "8500000"]],
  });
});

test("a version with an 11th worker, from April, at 510.000 kr.: mængde, indfasning, pris", () => {
  // 1 × 500.000; 11 × 500.000 × 3/12 less; 11 × 10.000 × 9/12.
  expect(stepsOf(plan, later, "oenskeforslag")).toEqual({
    ends: ["17500000", "16707500"],
    steps: [
      ["fte", "500000"],
      ["phaseIn", "-1375000"],
      ["price", "82500"],
    ],
  });
});

test("seven advisors more pay for themselves by 3.500 shelter days at 1.000 kr.", () => {
  const appraisal = appraise(plan, "spareforslag-2012");
  const days = ["1000", "1500", "2000"].map(
    (price) => breakEven(appraisal, { of: "herbergsdøgn", price }).byYear.get(2012)?.units,
  );
  // 3.500.000 ÷ 1.500 = 2.333,3: the 2.334th day is needed.
  expect(days).toEqual([3500n, 2334n, 1750n]);
});

test("the two proposals do not touch each other's lines: 3,5 + 5,0 = 8,5 mio. kr.", () => {
  const both = [...combinations(plan)].at(-1);
  expect(both?.adopted).toHaveLength(2);
  expect(both && decimalText(both.total.ownCostChange)).toBe("34000000");
  expect(both && decimalText(both.total.interaction)).toBe("0");
});

test("10–20 persons or families per worker cost 25.000–50.000 kr. each", () => {
  const [found] = unitCosts(evaluate(plan, { scenario: "oenskeforslag" }));
  const range = found?.byYear.get(2012)?.perUnit;
  expect(range && [decimalText(range.low), decimalText(range.high)]).toEqual(["25000", "50000"]);
});

test("32 advisors for at most 15 mio. kr.: 468.000 kr. each, since 469.000 × 32 = 15.008.000", () => {
  const found = goalSearch(plan, {
    input: "rates/boligraadgiver/amount",
    from: "400000",
    to: "600000",
    step: "1000",
    query: "cost/2012",
    target: "15000000",
    view: { scenario: "spareforslag" },
  });
  expect(found).toMatchObject({ kind: "found", isExact: false, keeps: { stated: "468000" } });
});
