import type { Outcome } from "../evaluation/index.js";
import type { Plan } from "../plan/index.js";
import { admissibleSets } from "./admissible.js";
import { combinationOf, type Combination } from "./combination.js";
import { compareSets, type SetComparison } from "./set-comparison.js";
import type { CombinationOptions } from "./options.js";
import type { Targets } from "./targets.js";

/**
 * The combinations of a plan's proposals, each made when it is asked for.
 *
 * @example
 * ```ts
 * const all: Combinations = combinations(examplePlan);
 * for (const { adopted } of all) if (adopted.length > 0) break;
 * [...all].length; //=> 4
 * ```
 */
export interface Combinations extends Iterable<Combination> {
  /** The ceiling and the target per budget year, in kr.; empty where there is none. */
  readonly targets: Targets;
  /** The plan without any proposal: what the changes are changes from. */
  readonly outcome: Outcome;
}

/**
 * Every combination of a plan's proposals that `requires` and `excludes` allow (*beslutningsblokke*),
 * one at a time: first no proposal at all, then the combinations of the first proposals of the plan,
 * and so on. Each proposal is evaluated once; the combinations are made of the results, exactly, with
 * what the proposals do to each other through conditions, percentages and grants.
 *
 * @param plan - a plan that `parsePlan` accepted
 * @param options - what is combined, in which fixed prices, and what is held against it
 * @returns the combinations: changes in kr. at one price level, and in full-time equivalents
 * @throws ProblemError `unknownReference` for a proposal the plan does not have, `tooManyProposals`
 *   for more than 24, `notAmongCandidates` and `contradictoryMustHaves` for must-haves that cannot be
 *   adopted, `noCombination` when no proposal can be, `fixedPricesOnly` for current prices;
 *   `wrongForm`, `negative` or `yearOutside` for a ceiling or target that cannot be read;
 *   `missingIndexYear` or `missingSeries` when an amount cannot be restated
 * @example
 * ```ts
 * const all = [...combinations(examplePlan)];
 * all.map(({ adopted }) => adopted.length); //=> [0, 1, 1, 2]
 * decimalText(all[3]!.total.ownCostChange); //=> "34000000"
 * combinations(examplePlan, { mustHave: ["spareforslag"] }); //=> throws unknownReference
 * ```
 */
export function combinations(plan: Plan, options: CombinationOptions = {}): Combinations {
  const comparison = compareSets(plan, options);
  const { targets, outcome } = comparison;
  return { targets, outcome, [Symbol.iterator]: () => made(comparison) };
}

function* made(comparison: SetComparison): Generator<Combination, void> {
  for (const set of admissibleSets(comparison.candidates))
    yield combinationOf(set, comparison.figuresOf(set), comparison);
}
