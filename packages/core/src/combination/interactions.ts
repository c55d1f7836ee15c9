import type { Outcome } from "../evaluation/index.js";
import { ratio, type Ratio } from "../exact/index.js";
import type { Plan } from "../plan/index.js";
import { haveCombination, type Candidates } from "./candidates.js";
import { compareSets, sumOf } from "./set-comparison.js";
import type { CombinationOptions } from "./options.js";
import { only } from "./proposal-set.js";

/**
 * Two proposals whose effect together is not the sum of their effects alone.
 *
 * @example
 * ```ts
 * const cut = { id: "to-procent", label: "2 pct.", percent: "-2" };
 * const plan = { ...examplePlan, proposals: [...examplePlan.proposals!, { id: "p", kind: "efficiency" as const, title: "P", percentages: [cut] }] };
 * const [pair] = interactions(plan).pairs as [Interaction];
 * [pair.proposals, decimalText(pair.total)]; //=> [["spareforslag-2012", "p"], "-280000"]
 * ```
 */
export interface Interaction {
  /** Ids of the two, in the order of the plan. */
  readonly proposals: readonly [string, string];
  /**
   * The change of the own cost by both together, less the changes by each of them alone, in kr. per
   * budget year.
   */
  readonly byYear: ReadonlyMap<number, Ratio>;
  /** The same over all budget years. */
  readonly total: Ratio;
}

/**
 * The interactions between a plan's proposals.
 *
 * @example
 * ```ts
 * const { pairs }: Interactions = interactions(examplePlan);
 * pairs.length; //=> 0
 * ```
 */
export interface Interactions {
  /** The pairs that interact, in the order of the plan. */
  readonly pairs: readonly Interaction[];
  /** The plan without any proposal: what the changes are changes from. */
  readonly outcome: Outcome;
}

/** Every two candidates that some combination has. */
const pairsOf = (candidates: Candidates): (readonly [number, number])[] =>
  candidates.ids.flatMap((_, other) =>
    Array.from({ length: other }, (_, one) => [one, other] as const).filter(([one]) =>
      haveCombination(only(one) | only(other), candidates),
    ),
  );

/**
 * The pairs of proposals that move each other: through conditions, through percentages of what is
 * adopted, and through grants that are shared or capped. Pairs that no combination has are left out;
 * what three or more do together is in the `interaction` of their combination.
 *
 * @param plan - a plan that `parsePlan` accepted
 * @param options - which proposals are looked at, in which fixed prices
 * @returns the pairs, with what they do to each other per budget year
 * @throws ProblemError as `combinations` does
 * @example
 * ```ts
 * interactions(examplePlan).pairs; //=> []
 * interactions(examplePlan, { priceLevel: "current" }); //=> throws fixedPricesOnly
 * ```
 */
export function interactions(plan: Plan, options: CombinationOptions = {}): Interactions {
  const { outcome, candidates, figuresOf, interactionOf } = compareSets(plan, options);
  const pairs = pairsOf(candidates).flatMap(([one, other]): Interaction[] => {
    const set = only(one) | only(other);
    const ore = interactionOf(set, figuresOf(set));
    if (ore.every((amount) => amount === 0n)) return [];
    return [
      {
        proposals: [candidates.ids[one] ?? "", candidates.ids[other] ?? ""],
        byYear: new Map(outcome.years.map((year, at) => [year, ratio(ore[at] ?? 0n, 100n)])),
        total: ratio(sumOf(ore), 100n),
      },
    ];
  });
  return { pairs, outcome };
}
