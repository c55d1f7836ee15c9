import { yearsOf, type AmountUnit, type Locale } from "@aarsvaerk/core";
import type { EntryContext } from "../entry/context.js";
import { numberText, readAmount, readPercent } from "../entry/numbers.js";
import { read, readEntry, type Reading } from "../entry/reading.js";
import { choice, optionalYear, requiredChoice } from "../entry/texts.js";
import type { Funding } from "../plan/plan-parts.js";
import { byYearDraft, readStatedYears, type ByYearDraft } from "./by-year-draft.js";
import { provenanceDraft, readProvenance, type ProvenanceDraft } from "./provenance-draft.js";

/** Who pays a part of a cost, and which. */
export interface FundingDraft {
  /** Id of a funder or of a frame; they share their ids. */
  readonly payer: string;
  readonly by: "share" | "amount" | "amountByYear";
  readonly share: string;
  readonly amount: string;
  readonly amountByYear: ByYearDraft;
  readonly amountUnit: "" | AmountUnit;
  readonly from: string;
  readonly until: string;
  readonly indexed?: boolean;
  readonly provenance: ProvenanceDraft;
}

export const emptyFunding: FundingDraft = {
  payer: "",
  by: "share",
  share: "",
  amount: "",
  amountByYear: {},
  amountUnit: "1000kr",
  from: "",
  until: "",
  provenance: provenanceDraft(),
};

const formOf = ({ share, amount }: Funding): FundingDraft["by"] => {
  if (share !== undefined) return "share";
  return amount === undefined ? "amountByYear" : "amount";
};

export const fundingDraft = (entry: Funding, locale: Locale): FundingDraft => ({
  payer: entry.funder ?? entry.frame ?? "",
  by: formOf(entry),
  share: numberText(entry.share, locale),
  amount: numberText(entry.amount, locale),
  amountByYear: byYearDraft(entry.amountByYear, locale),
  amountUnit: entry.amountUnit ?? "",
  from: entry.from === undefined ? "" : String(entry.from),
  until: entry.until === undefined ? "" : String(entry.until),
  ...(entry.indexed === undefined ? {} : { indexed: entry.indexed }),
  provenance: provenanceDraft(entry),
});

export function readFunding(draft: FundingDraft, { plan, locale }: EntryContext): Reading<Funding> {
  const { payer, by, amountUnit } = draft;
  const isFrame = plan.frames?.some(({ id }) => id === payer) ?? false;
  const amount = (text: string) =>
    readAmount(text, { locale, currency: plan.currency, unit: amountUnit || "kr" });
  const years = yearsOf(plan.years);
  return readEntry({
    funder: isFrame ? read(undefined) : requiredChoice(payer),
    frame: read(isFrame ? payer : undefined),
    share: by === "share" ? readPercent(draft.share, locale) : read(undefined),
    amount: by === "amount" ? amount(draft.amount) : read(undefined),
    amountByYear:
      by === "amountByYear" ? readStatedYears(draft.amountByYear, years, amount) : read(undefined),
    amountUnit: choice(by === "share" ? "" : amountUnit),
    from: optionalYear(draft.from),
    until: optionalYear(draft.until),
    indexed: read(by === "share" ? undefined : draft.indexed),
    ...readProvenance(draft.provenance),
  });
}
