import { expect, test } from "vitest";
import { evaluate } from "../evaluation/index.js";
import { examplePlan } from "../example-plan.js";
import { budgetNote } from "../tables/index.js";

test("a proposal is called by its number in the budget process and its title", () => {
  const proposals = examplePlan.proposals?.map((proposal) => ({ ...proposal, number: "SO28" }));
  const plan = { ...examplePlan, ...(proposals ? { proposals } : {}) };
  const outcome = evaluate(plan, { adopted: ["intensiveret-indsats"] });
  expect(budgetNote(outcome, { locale: "da" }).caption).toBe(
    "SO28 Intensiveret indsats i udsatte byområder – serviceudgifter",
  );
});
