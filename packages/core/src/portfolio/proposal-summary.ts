import type { Appraisal, UnitCost } from "../appraisal/index.js";

/**
 * One proposal of a portfolio, as a committee's summary list tells of it: adopted alone, on top of the
 * adopted budget of its plan, at the portfolio's price level.
 *
 * @example
 * ```ts
 * const [first] = proposalSummaries(consolidate([{ name: "SOF", plan: examplePlan }])) as [ProposalSummary];
 * [first.plan, first.title, decimalText(first.appraisal.yearlySaving)]; //=> ["SOF", "Spareforslag til Budget 2012", "-3500000"]
 * ```
 */
export interface ProposalSummary {
  /** Name of the plan. */
  readonly plan: string;
  /** Id of the proposal in its plan. */
  readonly proposal: string;
  /** Its number in the budget process, such as SO28. */
  readonly number?: string;
  readonly title: string;
  /** Investment by control area, saving when fully phased in and from when, FTE, payback. */
  readonly appraisal: Appraisal;
  /** What each case costs, where the proposal's lines count one thing. */
  readonly unitCost?: UnitCost;
}

/**
 * What proposals are ranked by. `payback`: the shortest first, then those not paid back within 20
 * years, then those without an investment. `saving`: the largest saving when fully phased in first.
 * `investment`: the largest first. `unitCost`: the cheapest case first, by the middle of the range,
 * then its low end; what counts the same stands together, and what counts nothing stands last.
 *
 * @example
 * ```ts
 * const rankBy: ProposalRanking = "unitCost";
 * const all = consolidate([{ name: "SOF", plan: examplePlan }]);
 * proposalSummaries(all, { rankBy }).map(({ proposal }) => proposal); //=> ["intensiveret-indsats", "spareforslag-2012"]
 * ```
 */
export type ProposalRanking = "payback" | "saving" | "investment" | "unitCost";
