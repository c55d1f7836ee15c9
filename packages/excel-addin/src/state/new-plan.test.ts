import { evaluate, locales, parsePlan } from "@aarsvaerk/core";
import { expect, test } from "vitest";
import { firstView } from "./first-view.js";
import { newPlan } from "./new-plan.js";

test.each(locales)("a plan begun in %s is a plan, and can be shown", (locale) => {
  const plan = newPlan(locale, 2027);
  expect(parsePlan(plan)).toEqual({ ok: true, value: plan });
  expect([...evaluate(plan, firstView(plan)).view.adopted]).toEqual(["forslag-1"]);
});
