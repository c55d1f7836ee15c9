import { examplePlan, withInput, type Plan } from "@aarsvaerk/core";
import { expect, test } from "vitest";
import { outcomeOf } from "./outcome.js";
import { perPlan } from "./per-plan.js";

test("works a thing out once for each plan and what else is given", () => {
  const worked: string[] = [];
  const titled = perPlan((plan: Plan, before: { readonly text: string }) => {
    worked.push(before.text);
    return `${before.text} ${plan.title}`;
  });
  const other = { ...examplePlan };
  for (const plan of [examplePlan, other])
    for (const text of ["a", "b", "a"])
      expect(titled(plan, { text })).toBe(`${text} ${examplePlan.title}`);
  expect(worked).toEqual(["a", "b", "a", "b"]);
});

test("keeps a few, the latest", () => {
  let worked = 0;
  const counting = perPlan((_: Plan, given: number) => {
    worked += 1;
    return given;
  });
  for (let at = 0; at < 40; at += 1) counting(examplePlan, at);
  expect(counting(examplePlan, 39)).toBe(39);
  expect(worked).toBe(40);
  expect(counting(examplePlan, 0)).toBe(0);
  expect(worked).toBe(41);
});

test("a plan in a view it cannot be shown in is what is wrong with it", () => {
  expect(outcomeOf(examplePlan, { scenario: "begge" }).ok).toBe(true);
  const missing = outcomeOf(examplePlan, { priceLevel: 2099 });
  expect(!missing.ok && missing.problems[0]?.code).toBe("missingIndexYear");
  const changed = withInput(examplePlan, "rates/aarsvaerk/amount", "1");
  const [a, b] = [outcomeOf(examplePlan, {}), outcomeOf(changed, {})];
  expect(a).not.toBe(b);
  expect(outcomeOf(examplePlan, {})).toBe(a);
});
