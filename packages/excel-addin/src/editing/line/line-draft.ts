import type { EntryContext } from "../entry/context.js";
import type { LineList, ListedLine } from "../plan/plan-parts.js";
import { amountDraft, type AmountDraft } from "./amount-draft.js";
import { percentageDraft, type PercentageDraft } from "./percentage-draft.js";
import { newRate, rateDraft } from "./rate-draft.js";
import { staffingDraft, type StaffingDraft } from "./staffing-draft.js";

/** A line as its form has it, of whichever kind. */
export type LineDraft = StaffingDraft | AmountDraft | PercentageDraft;

/** The form of a line that is in the plan. */
export function lineDraft(listed: ListedLine, context: EntryContext): LineDraft {
  switch (listed.list) {
    case "staffing":
      return staffingDraft(listed.line, context);
    case "amounts":
      return amountDraft(listed.line, context);
    case "percentages":
      return percentageDraft(listed.line, context);
  }
}

/**
 * The form of a line that is to be made: priced as the last line of staffing, amounts in 1.000 kr.
 *
 * @param rateLabel - what a first price is called
 */
export function emptyLine(list: LineList, rateLabel: string, context: EntryContext): LineDraft {
  switch (list) {
    case "staffing": {
      const last = context.plan.rates?.at(-1);
      const rate = last ? rateDraft(last.id, context) : newRate(rateLabel, context.plan);
      return { ...staffingDraft({}, context), rate };
    }
    case "amounts":
      return amountDraft({ amountUnit: "1000kr" }, context);
    case "percentages":
      return percentageDraft({}, context);
  }
}
