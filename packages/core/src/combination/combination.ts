import { ratio, type Ratio } from "../exact/index.js";
import { differences, sumOf, type SetComparison } from "./set-comparison.js";
import { idsIn, type ProposalSet } from "./proposal-set.js";
import type { SetFigures } from "./set-figures.js";

/**
 * The figures of a combination in one budget year, or in all of them together: kroner at the view's
 * price level, and full-time equivalents (FTE-years where they are all years together). Changes are
 * from the view without any proposal; an expenditure is positive.
 *
 * @example
 * ```ts
 * const [, , , both] = [...combinations(examplePlan)];
 * const figures: CombinationFigures = both!.byYear.get(2012)!;
 * [decimalText(figures.ownCostChange), decimalText(figures.fteChange)]; //=> ["8500000", "17"]
 * ```
 */
export interface CombinationFigures {
  /** The change of the gross cost, in kr. */
  readonly costChange: Ratio;
  /** What the authority pays itself, after grants, in kr. */
  readonly ownCost: Ratio;
  /** The change of what the authority pays itself, in kr. */
  readonly ownCostChange: Ratio;
  /** Service expenditure (gross), in kr. */
  readonly service: Ratio;
  readonly fte: Ratio;
  readonly fteChange: Ratio;
  /**
   * What the proposals do to each other, in kr.: the change of the own cost by all of them together,
   * less the changes by each of them alone.
   */
  readonly interaction: Ratio;
}

/**
 * Proposals that can be adopted together (*budgetpakke*), and what they come to.
 *
 * @example
 * ```ts
 * const [none, saving]: Combination[] = [...combinations(examplePlan, { savingsTarget: "0" })];
 * none!.meetsTargets; //=> true
 * [saving!.adopted, saving!.underTarget]; //=> [["spareforslag-2012"], [2012, 2013, 2014, 2015]]
 * ```
 */
export interface Combination {
  /** Ids of the adopted proposals, in the order of the plan. */
  readonly adopted: readonly string[];
  readonly byYear: ReadonlyMap<number, CombinationFigures>;
  readonly total: CombinationFigures;
  /** The budget years in which service expenditure passes its ceiling. */
  readonly overCeiling: readonly number[];
  /** The budget years in which the own cost does not fall by the savings target. */
  readonly underTarget: readonly number[];
  /** Whether the service ceiling and the savings target hold in every year that has them. */
  readonly meetsTargets: boolean;
}

/** Makes a combination of a set's figures. */
export function combinationOf(
  set: ProposalSet,
  figures: SetFigures,
  comparison: SetComparison,
): Combination {
  const { outcome, candidates, none, ftePart, interactionOf } = comparison;
  const ore = {
    costChange: differences(figures.cost, none.cost),
    ownCost: figures.own,
    ownCostChange: differences(figures.own, none.own),
    service: figures.service,
    interaction: interactionOf(set, figures),
  };
  const parts = { fte: figures.fte, fteChange: differences(figures.fte, none.fte) };
  const made = (pick: (amounts: readonly bigint[]) => bigint): CombinationFigures => ({
    costChange: ratio(pick(ore.costChange), 100n),
    ownCost: ratio(pick(ore.ownCost), 100n),
    ownCostChange: ratio(pick(ore.ownCostChange), 100n),
    service: ratio(pick(ore.service), 100n),
    fte: ratio(pick(parts.fte), ftePart),
    fteChange: ratio(pick(parts.fteChange), ftePart),
    interaction: ratio(pick(ore.interaction), 100n),
  });
  const overCeiling = comparison.overCeiling(figures);
  const underTarget = comparison.underTarget(figures);
  return {
    adopted: idsIn(set, candidates.ids),
    byYear: new Map(outcome.years.map((year, at) => [year, made((amounts) => amounts[at] ?? 0n)])),
    total: made(sumOf),
    overCeiling,
    underTarget,
    meetsTargets: overCeiling.length === 0 && underTarget.length === 0,
  };
}
