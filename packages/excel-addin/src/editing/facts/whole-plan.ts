import type { Plan } from "@aarsvaerk/core";
import type { EntryContext } from "../entry/context.js";
import { isSamePlan } from "../../state/plan-text.js";
import { enterPlan, planDraft } from "./plan-draft.js";

/**
 * The plan that a form's years are counted from. Ten years are typed by way of one, which cuts the figures
 * of the others: they are still in the plan that the form began with, and that goes on being the one
 * to change for as long as it differs from the plan in nothing but what the form says.
 *
 * @param begun - the plan as it was when the form was first typed in; nothing before that
 */
export function wholePlan(begun: Plan | undefined, { plan, locale }: EntryContext): Plan {
  if (!begun) return plan;
  const again = enterPlan(planDraft(plan), { plan: begun, locale });
  return again.ok && isSamePlan(again.plan, plan) ? begun : plan;
}
