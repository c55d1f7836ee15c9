import { expectTypeOf, test } from "vitest";
import { evaluate, figure } from "../evaluation/index.js";
import type { Ratio } from "../exact/index.js";
import { examplePlan } from "../example-plan.js";
import { parsePlan, type Plan } from "./index.js";

test("a plan is known to hold together only after it was parsed", () => {
  const result = parsePlan({});
  if (result.ok) {
    expectTypeOf(result.value).toEqualTypeOf<Plan>();
  } else {
    expectTypeOf(result).not.toHaveProperty("value");
    expectTypeOf(result.problems[0].code).toBeString();
  }
});

test("a figure is exact, and its query is checked", () => {
  const outcome = evaluate(examplePlan);
  expectTypeOf(figure(outcome, "cost/2012").value).toEqualTypeOf<Ratio>();
  // @ts-expect-error -- there is no such dimension
  figure(outcome, { measure: "cost", where: { enhed: "herberger" } });
  // @ts-expect-error -- there is no such measure
  figure(outcome, { measure: "price", where: {} });
  // @ts-expect-error -- decimals are text: a number may have lost some
  const plan: Plan = { ...examplePlan, rates: [{ id: "a", label: "A", amount: 500000 }] };
  expectTypeOf(plan).toEqualTypeOf<Plan>();
});
