import type { AmountUnit, Currency } from "@aarsvaerk/core";
import {
  byYearDraft,
  readStatedYears,
  readYears,
  type ByYearDraft,
} from "../draft/by-year-draft.js";
import { commonDraft, readCommon, type CommonDraft } from "../draft/common-draft.js";
import { activeYears, readPartYear, readTerm } from "../draft/period-draft.js";
import { placeDraft, readPlace, type PlaceDraft } from "../draft/place-draft.js";
import type { EntryContext } from "../entry/context.js";
import { numberText, readAmount } from "../entry/numbers.js";
import { read, readEntry, type Reading } from "../entry/reading.js";
import { choice, optionalYear, readText } from "../entry/texts.js";
import type { AmountLine } from "../plan/plan-parts.js";

/** A row of amounts as its form has it. */
export interface AmountDraft {
  readonly list: "amounts";
  readonly label: string;
  readonly kind: "" | NonNullable<AmountLine["kind"]>;
  readonly perYear: boolean;
  readonly amount: string;
  readonly amountByYear: ByYearDraft;
  readonly amountUnit: "" | AmountUnit;
  readonly currency: "" | Currency;
  readonly priceLevel: string;
  readonly place: PlaceDraft;
  readonly common: CommonDraft;
}

export const amountDraft = (line: Partial<AmountLine>, context: EntryContext): AmountDraft => ({
  list: "amounts",
  label: line.label ?? "",
  kind: line.kind ?? "",
  perYear: line.amountByYear !== undefined,
  amount: numberText(line.amount, context.locale),
  amountByYear: byYearDraft(line.amountByYear, context.locale),
  amountUnit: line.amountUnit ?? "",
  currency: line.currency ?? "",
  priceLevel: line.priceLevel === undefined ? "" : String(line.priceLevel),
  place: placeDraft(line, context.locale),
  common: commonDraft(line, context),
});

export function readAmountLine(
  draft: AmountDraft,
  id: string,
  context: EntryContext,
): Reading<AmountLine> {
  const { plan, locale } = context;
  const { perYear, common, amountUnit } = draft;
  const { period } = common;
  const amount = (text: string) =>
    readAmount(text, { locale, currency: plan.currency, unit: amountUnit || "kr" });
  const isOneOff = period.duration === "oneOff";
  const readAll = isOneOff ? readStatedYears : readYears;
  const isDated = !perYear && !isOneOff;
  return readEntry({
    id: read(id),
    label: readText(draft.label),
    kind: choice(draft.kind),
    amount: perYear ? read(undefined) : amount(draft.amount),
    amountByYear: perYear
      ? readAll(draft.amountByYear, activeYears(period, context), amount)
      : read(undefined),
    amountUnit: choice(amountUnit),
    currency: choice(draft.currency),
    priceLevel: optionalYear(draft.priceLevel),
    ...readPlace(draft.place, locale, amount),
    ...readTerm(period, isDated),
    ...(isDated ? readPartYear(period, context) : {}),
    ...readCommon(common, context),
  });
}
