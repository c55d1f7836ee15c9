import type { Plan } from "@aarsvaerk/core";

const texts = new WeakMap<Plan, string>();

function textOf(plan: Plan): string {
  const known = texts.get(plan);
  if (known !== undefined) return known;
  const text = JSON.stringify(plan);
  texts.set(plan, text);
  return text;
}

/** Whether two plans state the same, in the same order: the order of a split decides who gets an odd øre. */
export const isSamePlan = (a: Plan, b: Plan): boolean => a === b || textOf(a) === textOf(b);
