import { appraise, unitCosts } from "../appraisal/index.js";
import type { Plan } from "../plan/index.js";
import { fail, withNearest } from "../problem/index.js";
import { inPlan, valuesOfAll } from "./each-plan.js";
import type { Portfolio, PortfolioPlan } from "./portfolio.js";
import type { ProposalRanking, ProposalSummary } from "./proposal-summary.js";
import { rankProposals } from "./rank-proposals.js";

type Proposal = NonNullable<Plan["proposals"]>[number];

const rankings: readonly ProposalRanking[] = ["payback", "saving", "investment", "unitCost"];

function summaryOf(
  { name, outcome }: PortfolioPlan,
  { id, number, title }: Proposal,
  priceLevel: number,
): ProposalSummary {
  const { asOf } = outcome.view;
  const view = { priceLevel, ...(asOf === undefined ? {} : { asOf }) };
  const appraisal = appraise(outcome.plan, id, view);
  const [unitCost] = unitCosts(appraisal.to, { per: "proposal" });
  return {
    plan: name,
    proposal: id,
    ...(number === undefined ? {} : { number }),
    title,
    appraisal,
    ...(unitCost && { unitCost }),
  };
}

/**
 * The proposals of all plans as a committee's summary list needs them, each adopted alone on top of
 * the adopted budget of its plan, whatever the portfolio adopts. A plan without proposals has nothing
 * on the list.
 *
 * @param portfolio - consolidated plans
 * @param options - what to rank by (default: the order of the plans and their proposals)
 * @returns one summary for each proposal, in the portfolio's prices
 * @throws ProblemError `missingSeries` or `missingIndexYear`, by the names of the plans, for proposals
 *   that cannot be restated, `unknownValue` for a ranking there is none of
 * @example
 * ```ts
 * const all = consolidate([{ name: "SOF", plan: examplePlan }], { priceLevel: 2015 });
 * const [saving, request] = proposalSummaries(all);
 * [saving!.appraisal.payback.kind, decimalText(request!.appraisal.own.byYear.get(2012)!)]; //=> ["noInvestment", "5055195.23"]
 * ```
 */
export function proposalSummaries(
  portfolio: Portfolio,
  options: { readonly rankBy?: ProposalRanking } = {},
): ProposalSummary[] {
  const { rankBy } = options;
  if (rankBy !== undefined && !rankings.includes(rankBy))
    fail(
      withNearest({ code: "unknownValue", path: ["rankBy"], found: rankBy, expected: rankings }),
    );
  const summaries = valuesOfAll(
    portfolio.plans.flatMap((plan) =>
      (plan.outcome.plan.proposals ?? []).map((proposal) =>
        inPlan(plan.name, () => summaryOf(plan, proposal, portfolio.priceLevel)),
      ),
    ),
  );
  return rankBy === undefined ? summaries : rankProposals(summaries, rankBy);
}
