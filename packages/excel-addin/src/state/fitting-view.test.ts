import { examplePlan, type Plan } from "@aarsvaerk/core";
import { expect, test } from "vitest";
import { firstView } from "./first-view.js";
import { fittingView } from "./fitting-view.js";

const without: Plan = { ...examplePlan, scenarios: [], proposals: examplePlan.proposals?.slice(1) };

test("a view that fits stays the same", () => {
  const view = { scenario: "begge", priceLevel: 2015 };
  expect(fittingView(examplePlan, view)).toBe(view);
});

test("what the plan does not have any more is left out", () => {
  expect(fittingView(without, { scenario: "begge", priceLevel: 2015 })).toEqual({
    adopted: [],
    priceLevel: 2015,
  });
  const adopted = ["spareforslag-2012", "intensiveret-indsats"];
  expect(fittingView(without, { adopted })).toEqual({ adopted: ["intensiveret-indsats"] });
});

test("a price level that the index does not reach is left out, the scenario is not", () => {
  expect(fittingView(examplePlan, { scenario: "begge", priceLevel: 2099 })).toEqual({
    scenario: "begge",
  });
});

test("first the scenario with the most is shown, or all there is", () => {
  expect(firstView(examplePlan)).toEqual({ scenario: "begge" });
  expect(firstView(without)).toEqual({ adopted: ["intensiveret-indsats"] });
});
