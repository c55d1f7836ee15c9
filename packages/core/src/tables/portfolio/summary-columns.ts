import { isNothing } from "../../appraisal/index.js";
import { negate, zero, type Ratio } from "../../exact/index.js";
import type { ControlArea } from "../../model/index.js";
import { unitLabel } from "../../money/index.js";
import type { Portfolio, ProposalRanking, ProposalSummary } from "../../portfolio/index.js";
import { appraisalTexts } from "../../text/appraisal/index.js";
import { portfolioTexts, type PortfolioTexts } from "../../text/portfolio/index.js";
import { paybackText } from "../appraisal/investment.js";
import { rangeText, unitCostScale } from "../appraisal/unit-cost.js";
import type { TableOptions } from "../context.js";
import { signed, type Signs } from "../signs.js";
import type { Column } from "../table.js";

/**
 * What a summary list of proposals shows.
 *
 * @example
 * ```ts
 * const options: SummaryListOptions = { locale: "da", rankBy: "unitCost" };
 * const table = summaryList(consolidate([{ name: "SOF", plan: examplePlan }]), options);
 * table.rows.map(({ label }) => label); //=> ["Intensiveret indsats i udsatte byområder", "Spareforslag til Budget 2012", "I alt"]
 * ```
 */
export interface SummaryListOptions extends Omit<TableOptions, "footing" | "expected"> {
  /** What the proposals are ranked by; the order of the plans unless told. */
  readonly rankBy?: ProposalRanking;
  /**
   * What is positive in every column of money. Unless told, each column is positive in what its
   * heading says: an investment is expenditure, a permanent saving is a saving.
   */
  readonly signs?: Signs;
}

/** A column of the list, and what stands in it for one proposal. */
export type SummaryColumn = Omit<Column, "kind"> &
  (
    | { readonly kind: "text"; readonly text: (of: ProposalSummary) => string }
    | {
        readonly kind: "figure";
        readonly quantity: "money" | "fte";
        readonly value: (of: ProposalSummary) => Ratio;
      }
  );

/** The year from which the permanent lines stay as they are; nothing where no change is permanent. */
function phasedInText({ appraisal }: ProposalSummary, texts: PortfolioTexts): string {
  const { fullyPhasedIn, years } = appraisal;
  if (isNothing(appraisal.permanent)) return "";
  return fullyPhasedIn === undefined
    ? texts.summary.after(String(years.at(-1)))
    : String(fullyPhasedIn);
}

function unitCostText({ unitCost }: ProposalSummary, { locale }: SummaryListOptions): string {
  if (!unitCost?.allYears) return "";
  const range = rangeText(unitCost.allYears.perUnit, unitCostScale({ locale }), locale);
  return portfolioTexts[locale].summary.perCase(range, unitCost.of ?? "");
}

/** The control areas that some proposal invests in, in the order in which they are met. */
const areasOf = (summaries: readonly ProposalSummary[]): ControlArea[] => [
  ...new Set(summaries.flatMap(({ appraisal }) => [...appraisal.investment.keys()])),
];

const investmentColumns = (
  summaries: readonly ProposalSummary[],
  { locale, signs }: SummaryListOptions,
): SummaryColumn[] =>
  areasOf(summaries).map((area) => ({
    id: `investment-${area}`,
    label: portfolioTexts[locale].summary.investment(
      appraisalTexts[locale].investment.controlAreas[area],
    ),
    kind: "figure",
    quantity: "money",
    value: ({ appraisal }) => signed(appraisal.investment.get(area) ?? zero, signs),
  }));

/** The columns of the list: those with a text only where some proposal has something to say in them. */
export function summaryColumns(
  { plans, currency }: Portfolio,
  summaries: readonly ProposalSummary[],
  options: SummaryListOptions,
): SummaryColumn[] {
  const { locale, signs = "saving", rankBy } = options;
  const texts = portfolioTexts[locale];
  const { number, permanent, phasedIn, fte, payback, unitCost } = texts.summary;
  const text = (
    id: string,
    label: string,
    of: (summary: ProposalSummary) => string,
  ): SummaryColumn[] =>
    summaries.some((summary) => of(summary) !== "") ? [{ id, label, kind: "text", text: of }] : [];
  return [
    ...text("number", number, (of) => of.number ?? ""),
    ...(plans.length > 1 ? text("plan", texts.planColumn, ({ plan }) => plan) : []),
    ...investmentColumns(summaries, options),
    {
      id: "permanent",
      label: permanent[signs],
      kind: "figure",
      quantity: "money",
      value: ({ appraisal }) => signed(negate(appraisal.yearlySaving), signs),
    },
    ...text("phased-in", phasedIn, (of) => phasedInText(of, texts)),
    {
      id: "fte",
      label: fte,
      kind: "figure",
      quantity: "fte",
      value: ({ appraisal }) => appraisal.fte.thereafter,
    },
    ...text("payback", payback, ({ appraisal }) => paybackText(appraisal.payback, locale)),
    ...(rankBy === "unitCost"
      ? text("unit-cost", unitCost(unitLabel("kr", currency, locale)), (of) =>
          unitCostText(of, options),
        )
      : []),
  ];
}
