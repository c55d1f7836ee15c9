import { compareUnitCosts } from "../appraisal/index.js";
import { compare, sum, type Ratio } from "../exact/index.js";
import { normalised } from "./normalised.js";
import type { ProposalRanking, ProposalSummary } from "./proposal-summary.js";

type Order = (a: ProposalSummary, b: ProposalSummary) => number;

/** Years, then what is not paid back, then what has nothing to be paid back. */
function paybackRank({ appraisal: { payback } }: ProposalSummary): number {
  switch (payback.kind) {
    case "years":
      return payback.years;
    case "notWithin":
      return payback.horizon + 1;
    case "noInvestment":
      return Infinity;
  }
}

const investmentIn = ({ appraisal }: ProposalSummary): Ratio => sum(appraisal.investment.values());

function compareCosts(a: ProposalSummary, b: ProposalSummary): number {
  const [one, other] = [a.unitCost?.allYears, b.unitCost?.allYears];
  return one && other ? compareUnitCosts(one, other) : 0;
}

/** The place of what a proposal counts among all that is counted; what has no unit cost stands last. */
function countedRank(summaries: readonly ProposalSummary[]): (of: ProposalSummary) => number {
  const counted = [...new Set(summaries.map(({ unitCost }) => normalised(unitCost?.of ?? "")))];
  return (summary) =>
    summary.unitCost?.allYears
      ? counted.indexOf(normalised(summary.unitCost.of ?? ""))
      : Number.MAX_SAFE_INTEGER;
}

const ascending = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

function orderBy(rankBy: ProposalRanking, summaries: readonly ProposalSummary[]): Order {
  switch (rankBy) {
    case "payback":
      return (a, b) => ascending(paybackRank(a), paybackRank(b));
    case "saving":
      return (a, b) => compare(b.appraisal.yearlySaving, a.appraisal.yearlySaving);
    case "investment":
      return (a, b) => compare(investmentIn(b), investmentIn(a));
    case "unitCost": {
      const rank = countedRank(summaries);
      return (a, b) => ascending(rank(a), rank(b)) || compareCosts(a, b);
    }
  }
}

/** Sorts proposals; equal ones stay in the order of their plans. */
export const rankProposals = (
  summaries: readonly ProposalSummary[],
  rankBy: ProposalRanking,
): ProposalSummary[] => [...summaries].sort(orderBy(rankBy, summaries));
