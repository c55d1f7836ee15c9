import { expect, test } from "vitest";
import { decimalText } from "../exact/index.js";
import type { Plan } from "../plan/index.js";
import { consolidate } from "./consolidate.js";
import { groupPortfolio, type PortfolioDimension } from "./group-portfolio.js";

type Amount = NonNullable<NonNullable<Plan["baseline"]>["amounts"]>[number];

/** A plan whose units are given by their names, and whose lines name units by position. */
const planOf = (units: readonly string[], amounts: readonly Partial<Amount>[]): Plan => ({
  schemaVersion: 1,
  title: "Plan",
  language: "da",
  currency: "DKK",
  priceLevel: 2012,
  years: { first: 2012, count: 1 },
  units: units.map((label, at) => ({ id: `u${at}`, label })),
  funders: [{ id: "staten", label: "Staten" }],
  baseline: {
    amounts: amounts.map((line, at) => ({ id: `a${at}`, label: "Beløb", amount: "100", ...line })),
  },
});

const grouped = (plans: readonly Plan[], by: readonly PortfolioDimension[]) =>
  groupPortfolio(consolidate(plans.map((plan, at) => ({ name: String(at), plan }))), "cost", by);

const told = (plans: readonly Plan[], by: readonly PortfolioDimension[]) =>
  grouped(plans, by).map(({ names, total }) => [
    ...by.map((dimension) => names[dimension] ?? "–"),
    decimalText(total!),
  ]);

test("units are matched by name, never by id, and called what the first plan calls them", () => {
  const one = planOf(["Vest", "Syd"], [{ unit: "u0" }, { unit: "u1" }]);
  const other = planOf(["syd ", "VEST", "Nord"], [{ unit: "u0" }, { unit: "u1" }, { unit: "u2" }]);
  expect(told([one, other], ["unit"])).toEqual([
    ["Vest", "200"],
    ["Syd", "200"],
    ["Nord", "100"],
  ]);
});

test("two units of one plan with one name are one", () => {
  const plan = planOf(["Vest", " vest"], [{ unit: "u0" }, { unit: "u1" }]);
  expect(told([plan], ["unit"])).toEqual([["Vest", "200"]]);
  expect(grouped([plan], ["unit"])[0]?.members).toEqual([
    { plan: "0", where: { unit: "u0" } },
    { plan: "0", where: { unit: "u1" } },
  ]);
});

test("a unit that is called like what every plan has is still a unit", () => {
  const plan = planOf(["none"], [{ unit: "u0" }, {}]);
  expect(grouped([plan, plan], ["unit"]).map(({ members: [first] }) => first?.where.unit)).toEqual([
    "u0",
    "none",
  ]);
});

test("dimension by dimension as the plans first name them; what has no name stands last", () => {
  const one = planOf(["Vest"], [{ activity: "Café" }, { unit: "u0" }]);
  const other = planOf(
    ["Syd", "Vest"],
    [
      { unit: "u0", activity: "Klub" },
      { unit: "u1", activity: "café" },
    ],
  );
  expect(told([one, other], ["activity", "unit"])).toEqual([
    ["Café", "Vest", "100"],
    ["Café", "none", "100"],
    ["Klub", "Syd", "100"],
    ["–", "Vest", "100"],
  ]);
});

test("what the authority pays itself stands after every payer, also those of later plans", () => {
  const own = planOf([], [{}]);
  const granted = planOf([], [{ funding: [{ funder: "staten", share: "40" }] }]);
  expect(told([own, granted], ["funding"])).toEqual([
    ["Staten", "40"],
    ["own", "160"],
  ]);
});

test("an account that only some plans keep", () => {
  const kept = planOf([], [{ accounts: { funktion: "5.38" } }]);
  const bare = planOf([], [{}]);
  expect(told([bare, kept], ["account:funktion"])).toEqual([
    ["5.38", "100"],
    ["–", "100"],
  ]);
  expect(() => grouped([bare, kept], ["account:funktoin"])).toThrow(
    /unknownFigure at by: found "account:funktoin", expected account:funktion/,
  );
});

test.each(["proposal", "line"])("%s is nothing that plans share", (dimension) => {
  expect(() => grouped([planOf([], [{}])], [dimension as PortfolioDimension])).toThrow(
    `unknownValue at by: found "${dimension}", expected role | unit`,
  );
});
