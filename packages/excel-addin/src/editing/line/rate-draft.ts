import type { Plan } from "@aarsvaerk/core";
import type { EntryContext } from "../entry/context.js";
import { numberText, readAmount } from "../entry/numbers.js";
import { mapped, read, readEntry, type Reading } from "../entry/reading.js";
import { readText, requiredChoice } from "../entry/texts.js";
import { linesOf } from "../plan/groups.js";
import type { Rate } from "../plan/plan-parts.js";
import { freeId, freeName } from "../plan/slug.js";

/** The price of a staffing line, as its form has it. */
export interface RateDraft {
  /** Nothing before a new price is in the plan. */
  readonly id: string;
  /** A price that this form has made; it goes when the form chooses another one. */
  readonly isNew: boolean;
  readonly label: string;
  readonly amount: string;
}

export const rateOf = (plan: Plan, id: string): Rate | undefined =>
  plan.rates?.find((rate) => rate.id === id);

/** The form of a price that is in the plan. */
export function rateDraft(id: string, { plan, locale }: EntryContext): RateDraft {
  const rate = rateOf(plan, id);
  return {
    id,
    isNew: false,
    label: rate?.label ?? "",
    amount: numberText(rate?.amount, locale),
  };
}

/** The form of a price that is to be made; `Årsværkspris 2` where another is called the same. */
export const newRate = (label: string, { rates = [] }: Pick<Plan, "rates">): RateDraft => ({
  id: "",
  isNew: true,
  label: freeName(
    label,
    rates.map((rate) => rate.label),
  ),
  amount: "",
});

/** How many lines cost this price. */
export const usesOfRate = (plan: Plan, id: string): number =>
  linesOf(plan).filter(({ list, line }) => list === "staffing" && line.rate === id).length;

/** The price as it will stand in the plan. A price that is built up of parts is changed elsewhere. */
export function readRate(draft: RateDraft, { plan, locale }: EntryContext): Reading<Rate> {
  const stated = rateOf(plan, draft.id);
  if (stated?.parts) return read(stated);
  if (!stated && !draft.isNew) return mapped(requiredChoice(draft.id), (id) => ({ id, label: id }));
  const unit = stated?.amountUnit ?? "kr";
  const entry = readEntry({
    label: draft.isNew ? readText(draft.label) : read(stated?.label ?? draft.label),
    amount: readAmount(draft.amount, { locale, currency: plan.currency, unit }),
  });
  const id =
    draft.id ||
    freeId(
      draft.label,
      (plan.rates ?? []).map((rate) => rate.id),
      "pris",
    );
  return mapped(entry, (changed) => ({ ...stated, id, ...changed }));
}

/** The plan with a price changed or added. */
export function withRate(plan: Plan, rate: Rate): Plan {
  const rates = plan.rates ?? [];
  return rateOf(plan, rate.id)
    ? { ...plan, rates: rates.map((each) => (each.id === rate.id ? rate : each)) }
    : { ...plan, rates: [...rates, rate] };
}
