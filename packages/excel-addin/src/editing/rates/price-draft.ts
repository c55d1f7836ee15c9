import { omitted } from "../../omitted.js";
import type { EntryContext } from "../entry/context.js";
import { entered, type Entered } from "../entry/entered.js";
import { numberText, readAmount } from "../entry/numbers.js";
import { read, readEntry } from "../entry/reading.js";
import { choice, optionalYear, readText } from "../entry/texts.js";
import {
  provenanceDraft,
  readProvenance,
  type ProvenanceDraft,
} from "../draft/provenance-draft.js";
import { edited, type Edited } from "../plan/edited.js";
import { without } from "../plan/lists.js";
import type { Rate } from "../plan/plan-parts.js";
import { freeId } from "../plan/slug.js";
import { rateOf, withRate } from "../line/rate-draft.js";
import type { Plan } from "@aarsvaerk/core";

/** A price of one FTE for a year, as its form has it. */
export interface PriceDraft {
  /** Nothing before the price is in the plan. */
  readonly id: string;
  readonly label: string;
  readonly amount: string;
  /** The year whose prices it is stated in; the plan's where it is empty. */
  readonly priceLevel: string;
  /** The index that carries it to other years; the plan's where it is empty. */
  readonly series: string;
  readonly provenance: ProvenanceDraft;
}

/** The form of a price; an empty one where the plan has no such price. */
export function priceDraft(id: string, { plan, locale }: EntryContext): PriceDraft {
  const rate = rateOf(plan, id);
  return {
    id,
    label: rate?.label ?? "",
    amount: numberText(rate?.amount, locale),
    priceLevel: rate?.priceLevel === undefined ? "" : String(rate.priceLevel),
    series: rate?.series ?? "",
    provenance: provenanceDraft(rate),
  };
}

/** Takes a price into the plan, where it gets an id if it has none. What it is built up of stays. */
export function enterPrice(
  draft: PriceDraft,
  { plan, locale }: EntryContext,
): Entered & { readonly id?: string } {
  const stated = rateOf(plan, draft.id);
  const unit = stated?.amountUnit ?? "kr";
  const provenance = readEntry(readProvenance(draft.provenance));
  const entry = readEntry({
    label: readText(draft.label),
    amount: stated?.parts
      ? read(undefined)
      : readAmount(draft.amount, { locale, currency: plan.currency, unit }),
    priceLevel: optionalYear(draft.priceLevel),
    series: choice(draft.series),
    provenance,
  });
  if (!entry.ok) return entry;
  const { provenance: origin, ...changed } = entry.value;
  const kept: Partial<Rate> = stated
    ? omitted(stated, "priceLevel", "series", "source", "page", "assumption")
    : {};
  const rates = plan.rates ?? [];
  const id =
    draft.id ||
    freeId(
      draft.label,
      rates.map((rate) => rate.id),
      "pris",
    );
  const next = withRate(plan, { ...kept, id, ...changed, ...origin });
  const at = rates.findIndex((rate) => rate.id === id);
  const result = entered(next, ["rates", at < 0 ? rates.length : at]);
  return result.ok ? { ...result, id } : result;
}

/** Removes a price; refused where a line costs it. */
export const removePrice = (plan: Plan, id: string): Edited =>
  edited({
    ...plan,
    rates: without(
      plan.rates ?? [],
      (plan.rates ?? []).findIndex((rate) => rate.id === id),
    ),
  });
