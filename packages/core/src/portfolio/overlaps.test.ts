import { describe, expect, test } from "vitest";
import { decimalText } from "../exact/index.js";
import type { Plan } from "../plan/index.js";
import { consolidate } from "./consolidate.js";
import type { OverlapDimension } from "./overlap.js";
import { overlaps } from "./overlaps.js";
import type { PortfolioOptions } from "./portfolio.js";

type Amount = NonNullable<NonNullable<Plan["baseline"]>["amounts"]>[number];

const club: Amount = {
  id: "klub",
  label: "Klub",
  amount: "100",
  unit: "vest",
  targetGroup: "Unge",
  activity: "Klub",
};

const planOf = (amounts: readonly Amount[], over: Partial<Plan> = {}): Plan => ({
  schemaVersion: 1,
  title: "Plan",
  language: "da",
  currency: "DKK",
  priceLevel: 2012,
  years: { first: 2012, count: 2 },
  units: [
    { id: "vest", label: "Vest" },
    { id: "syd", label: "Syd" },
  ],
  baseline: { amounts: [...amounts] },
  ...over,
});

const found = (
  plans: readonly Plan[],
  by?: readonly OverlapDimension[],
  options?: PortfolioOptions,
) =>
  overlaps(
    consolidate(
      plans.map((plan, at) => ({ name: String(at), plan })),
      options,
    ),
    by ? { by } : {},
  );

test("all three, or whichever is asked for", () => {
  const plans = [planOf([club]), planOf([{ ...club, activity: "Mentor" }])];
  expect(found(plans)).toEqual([]);
  expect(found(plans, ["unit", "targetGroup"]).map(({ names }) => names)).toEqual([
    { unit: "Vest", targetGroup: "Unge" },
  ]);
  expect(found(plans, ["activity"])).toEqual([]);
});

test("twice in one plan is no overlap between plans", () => {
  expect(found([planOf([club, { ...club, id: "klub-2" }]), planOf([])])).toEqual([]);
});

test("nothing that is stated is nothing shared, not even blanks", () => {
  const blank = planOf([{ ...club, targetGroup: " " }]);
  const { unit, ...nowhere } = club;
  expect(unit).toBe("vest");
  expect(found([blank, blank], ["targetGroup"])).toEqual([]);
  expect(found([planOf([nowhere]), planOf([nowhere])], ["unit"])).toEqual([]);
});

test("a line that is divided takes part with its share in each unit", () => {
  const { unit, ...line } = club;
  expect(unit).toBe("vest");
  const split = planOf([{ ...line, split: { by: "shares", parts: { vest: "30", syd: "70" } } }]);
  const [overlap, ...others] = found([split, planOf([{ ...club, unit: "syd" }])]);
  expect(others).toEqual([]);
  expect(
    overlap?.parts.map(({ plan, unit: at, cost }) => [plan, at, decimalText(cost.total)]),
  ).toEqual([
    ["0", "syd", "140"],
    ["1", "syd", "200"],
  ]);
  expect(decimalText(overlap!.cost.total)).toBe("340");
});

describe("years", () => {
  test("in which more than one plan is at it", () => {
    const later = planOf([{ ...club, from: 2013 }]);
    expect(found([planOf([club]), later]).map(({ sharedYears }) => sharedYears)).toEqual([[2013]]);
  });

  test("there are none where plans follow one another; the overlap is told all the same", () => {
    const first = planOf([{ ...club, duration: "temporary", until: 2012 }]);
    const then = planOf([{ ...club, from: 2013 }]);
    expect(found([first, then]).map(({ sharedYears, plans }) => [sharedYears, plans])).toEqual([
      [[], ["0", "1"]],
    ]);
  });
});

test("proposals take part when they are adopted", () => {
  const proposing = planOf([], {
    proposals: [{ id: "klub", kind: "request", title: "Klub", amounts: [club] }],
  });
  expect(found([planOf([club]), proposing])).toEqual([]);
  expect(found([planOf([club]), proposing], undefined, { adopt: "all" })).toHaveLength(1);
});

test.each([
  [[], "emptyList"],
  [["units"], "unknownValue"],
] as const)("%s cannot be shared", (by, code) => {
  expect(() => found([planOf([club])], by as unknown as OverlapDimension[])).toThrow(code);
});
