import { priceLevelLabel } from "../../money/index.js";
import type { Portfolio, ProposalSummary } from "../../portfolio/index.js";
import { appraisalTexts } from "../../text/appraisal/index.js";
import { findingText } from "../../text/index.js";
import { portfolioTexts } from "../../text/portfolio/index.js";
import type { Locale } from "../../locale/index.js";
import { figuresShown } from "../appraisal/investment-notes.js";
import { notesOnPlans } from "../notes.js";
import type { SummaryListOptions } from "./summary-columns.js";

/** Proposals that cannot be adopted alone, because they require another one. */
const requirements = (summaries: readonly ProposalSummary[], locale: Locale): string[] =>
  summaries.flatMap(({ plan, appraisal: { to } }) =>
    to.findings
      .filter(({ code }) => code === "requiresMissing")
      .map((found) =>
        portfolioTexts[locale].summary.finding(plan, findingText(found, to.plan, locale)),
      ),
  );

/** How the payback period was reckoned, where some proposal has one. */
function paybackNotes(
  { priceLevel }: Portfolio,
  summaries: readonly ProposalSummary[],
  locale: Locale,
): string[] {
  const { paybackNote, ownCostNote } = appraisalTexts[locale].investment;
  const paying = summaries.filter(({ appraisal }) => appraisal.payback.kind !== "noInvestment");
  if (paying.length === 0) return [];
  const isGranted = paying.some(({ appraisal }) => appraisal.grants.length > 0);
  return [paybackNote(priceLevelLabel(priceLevel, locale)), ...(isGranted ? [ownCostNote] : [])];
}

/** What a reader of the list must know: its order, what a row counts, and what it rests on. */
export function summaryListNotes(
  portfolio: Portfolio,
  summaries: readonly ProposalSummary[],
  { locale, rankBy, signs }: SummaryListOptions,
): string[] {
  const { summary: texts, savingsPositive } = portfolioTexts[locale];
  if (summaries.length === 0) return [texts.noProposals];
  const invests = summaries.some(({ appraisal }) => appraisal.investment.size > 0);
  return [
    ...(rankBy === undefined ? [] : [texts.ranked[rankBy]]),
    ...(summaries.length > 1 ? [texts.alone] : []),
    ...(invests ? [texts.investmentNote] : []),
    ...(signs === "saving" ? [savingsPositive] : []),
    ...paybackNotes(portfolio, summaries, locale),
    ...requirements(summaries, locale),
    ...notesOnPlans(
      portfolio.plans.map(({ name }) =>
        summaries
          .filter(({ plan }) => plan === name)
          .flatMap(({ appraisal }) => figuresShown(appraisal)),
      ),
      locale,
    ),
  ];
}
