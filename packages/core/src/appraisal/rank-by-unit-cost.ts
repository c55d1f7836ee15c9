import { checkBasis, evaluate, evaluateWith, type Outcome } from "../evaluation/index.js";
import { add, compare, type Ratio } from "../exact/index.js";
import type { View } from "../expression/index.js";
import type { Plan } from "../plan/index.js";
import type { UnitCostFigure } from "./unit-cost.js";
import { countingLines, perCaseOfProposal } from "./unit-costs.js";

/**
 * A proposal in a ranking by unit cost.
 *
 * @example
 * ```ts
 * const [first] = rankByUnitCost(examplePlan).rankings[0]!.ranked as [RankedProposal];
 * [first.rank, first.proposal]; //=> [1, "intensiveret-indsats"]
 * ```
 */
export interface RankedProposal {
  /** 1 for the lowest unit cost; equal ones share a rank. */
  readonly rank: number;
  /** Id of the proposal. */
  readonly proposal: string;
  /** Kr. over the years of the plan, and what each case costs. */
  readonly figure: UnitCostFigure;
}

/**
 * Proposals ranked by what a case costs, for each thing that proposals count.
 *
 * @example
 * ```ts
 * const ranking: UnitCostRanking = rankByUnitCost(examplePlan);
 * ranking.unranked; //=> [{ proposal: "spareforslag-2012", reason: "countsNothing" }]
 * ```
 */
export interface UnitCostRanking {
  /** The view that each proposal is added to. */
  readonly from: Outcome;
  /** One ranking for each thing counted; proposals that count different things are not compared. */
  readonly rankings: readonly { readonly of: string; readonly ranked: readonly RankedProposal[] }[];
  readonly unranked: readonly UnrankedProposal[];
}

/**
 * A proposal without a rank, and why: its lines state no caseload, they count different things, or
 * there is no cost to spread.
 *
 * @example
 * ```ts
 * const [unranked] = rankByUnitCost(examplePlan).unranked as [UnrankedProposal];
 * unranked.reason; //=> "countsNothing"
 * ```
 */
export interface UnrankedProposal {
  /** Id of the proposal. */
  readonly proposal: string;
  readonly reason: "countsNothing" | "countsSeveral" | "noUnitCost";
}

interface Costed {
  readonly proposal: string;
  readonly of: string;
  readonly figure: UnitCostFigure;
}

/** Twice the middle of the range: as good to compare by. */
const middle = ({ perUnit: { low, high } }: UnitCostFigure): Ratio => add(low, high);

/** The middle of the range decides, then its low end. */
export const compareUnitCosts = (a: UnitCostFigure, b: UnitCostFigure): number =>
  compare(middle(a), middle(b)) || compare(a.perUnit.low, b.perUnit.low);

function costed(proposal: string, from: Outcome): Costed | UnrankedProposal {
  const adopted = [...new Set([...from.view.adopted, proposal])];
  const outcome = evaluateWith(from, { adopted });
  const counts = new Set(
    countingLines(outcome)
      .filter(({ owner }) => owner === proposal)
      .map(({ caseload }) => caseload?.of),
  );
  if (counts.size === 0) return { proposal, reason: "countsNothing" };
  if (counts.size > 1) return { proposal, reason: "countsSeveral" };
  const [found] = perCaseOfProposal(outcome, proposal);
  if (!found?.allYears) return { proposal, reason: "noUnitCost" };
  return { proposal, of: found.of ?? "", figure: found.allYears };
}

function ranked(costs: readonly Costed[]): RankedProposal[] {
  const sorted = [...costs].sort((a, b) => compareUnitCosts(a.figure, b.figure));
  return sorted.map(({ proposal, figure }) => ({
    rank: 1 + sorted.filter((other) => compareUnitCosts(other.figure, figure) < 0).length,
    proposal,
    figure,
  }));
}

/**
 * Ranks a plan's proposals by what a case costs: all that a proposal costs over the years of the plan,
 * gross, divided by the cases its staff can handle in them. Each proposal is added to the view by
 * itself. The middle of the range decides, then its low end; proposals that count different things
 * are ranked apart.
 *
 * @param plan - a plan that `parsePlan` accepted
 * @param view - what is adopted beforehand, and the fixed price level (default: the baseline in the
 *   plan's prices)
 * @returns the rankings, lowest unit cost first, and the proposals that have no rank
 * @throws ProblemError `fixedPricesOnly` for current prices, `unknownReference` for a scenario or
 *   proposal the plan does not have
 * @example
 * ```ts
 * const [first] = rankByUnitCost(examplePlan).rankings;
 * first?.of; //=> "personer eller familier"
 * first?.ranked.map(({ rank, proposal }) => [rank, proposal]); //=> [[1, "intensiveret-indsats"]]
 * ```
 */
export function rankByUnitCost(plan: Plan, view: View = {}): UnitCostRanking {
  const from = evaluate(plan, view);
  checkBasis(from, { measure: "cost", where: {} });
  const all = (plan.proposals ?? []).map(({ id }) => costed(id, from));
  const found = all.flatMap((each) => ("figure" in each ? [each] : []));
  return {
    from,
    rankings: [...new Set(found.map(({ of }) => of))].map((of) => ({
      of,
      ranked: ranked(found.filter((each) => each.of === of)),
    })),
    unranked: all.flatMap((each) => ("reason" in each ? [each] : [])),
  };
}
