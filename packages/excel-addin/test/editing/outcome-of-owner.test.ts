import { evaluate, examplePlan, figure, type FigureQuery } from "@aarsvaerk/core";
import { expect, test } from "vitest";
import { baseline } from "../../src/editing/plan/plan-parts.js";
import { outcomeOfOwner, viewOfOwner } from "../../src/results/index.js";
import { examplePlans } from "../example-plans.js";

const plans = [...examplePlans, ["examplePlan", examplePlan] as const];

test.each(plans)("the lines of one owner alone have the figures they have in %s", (_, plan) => {
  for (const owner of [baseline, ...(plan.proposals ?? []).map(({ id }) => id)]) {
    const alone = outcomeOfOwner(plan, owner, {});
    const whole = evaluate(plan, viewOfOwner(plan, owner, {}));
    if (!alone.ok) return expect.fail(owner);
    for (const year of whole.years)
      for (const measure of ["cost", "fte"] as const) {
        const query: FigureQuery = { measure, where: { proposal: owner }, year };
        expect(figure(alone.outcome, query)).toEqual(figure(whole, query));
      }
  }
});
