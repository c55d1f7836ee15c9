import type { Currency, Locale, Plan } from "@aarsvaerk/core";
import { omitted } from "../../omitted.js";
import type { EntryContext } from "../entry/context.js";
import { entered, type Entered } from "../entry/entered.js";
import { read, readEntry, unread, type Reading } from "../entry/reading.js";
import { optionalText, readText, readYear } from "../entry/texts.js";
import { withYears } from "./years.js";

/** What is said of the plan as a whole, as its form has it. */
export interface PlanDraft {
  readonly title: string;
  readonly authority: string;
  readonly caseNumber: string;
  readonly documentNumber: string;
  readonly language: Locale;
  readonly currency: Currency;
  readonly priceLevel: string;
  readonly firstYear: string;
  /** How many budget years. */
  readonly count: string;
}

export const planDraft = (plan: Plan): PlanDraft => ({
  title: plan.title,
  authority: plan.authority ?? "",
  caseNumber: plan.caseNumber ?? "",
  documentNumber: plan.documentNumber ?? "",
  language: plan.language,
  currency: plan.currency,
  priceLevel: String(plan.priceLevel),
  firstYear: String(plan.years.first),
  count: String(plan.years.count),
});

const readCount = (text: string): Reading<number> =>
  /^\d{1,3}$/.test(text.trim())
    ? read(Number.parseInt(text, 10))
    : unread({ code: "wrongForm", path: [], found: text.trim(), expected: ["int"] });

/** Takes what is said of the whole into the plan. */
export function enterPlan(draft: PlanDraft, { plan }: EntryContext): Entered {
  const facts = readEntry({
    title: readText(draft.title),
    authority: optionalText(draft.authority),
    caseNumber: optionalText(draft.caseNumber),
    documentNumber: optionalText(draft.documentNumber),
    language: read(draft.language),
    currency: read(draft.currency),
    priceLevel: readYear(draft.priceLevel),
    years: readEntry({ first: readYear(draft.firstYear), count: readCount(draft.count) }),
  });
  if (!facts.ok) return facts;
  const { years, ...rest } = facts.value;
  const bare = omitted(plan, "authority", "caseNumber", "documentNumber");
  return entered(withYears({ ...bare, ...rest }, years), []);
}
