import type { Plan } from "../plan/index.js";
import { fail } from "../problem/index.js";
import { admissibleSets } from "./admissible.js";
import { combinationOf, type Combination } from "./combination.js";
import type { Combinations } from "./combinations.js";
import { compareSets, sumOf } from "./set-comparison.js";
import type { CombinationOptions } from "./options.js";
import { sizeOf, type ProposalSet } from "./proposal-set.js";
import { ranking } from "./ranking.js";
import type { Targets } from "./targets.js";
import type { SetFigures } from "./set-figures.js";

/**
 * What combinations are looked through, and how many are kept.
 *
 * @example
 * ```ts
 * const options: BestCombinationOptions = { savingsTarget: "0", keep: 3 };
 * bestCombinations(examplePlan, options).best.length; //=> 1
 * ```
 */
export interface BestCombinationOptions extends CombinationOptions {
  /** How many combinations are kept; 10 unless told. */
  readonly keep?: number;
}

/**
 * The best of a plan's combinations, and how many there were to choose from.
 *
 * @example
 * ```ts
 * const { possible, admissible, meeting }: BestCombinations = bestCombinations(examplePlan);
 * [possible, admissible, meeting]; //=> [4, 4, 4]
 * ```
 */
export interface BestCombinations extends Pick<Combinations, "targets" | "outcome"> {
  /** The best first. */
  readonly best: readonly Combination[];
  /** All sets of the candidates. */
  readonly possible: number;
  /** Those that `requires`, `excludes` and the must-haves allow. */
  readonly admissible: number;
  /** Those of them that keep the service ceiling and meet the savings target in every year. */
  readonly meeting: number;
}

interface Candidate {
  readonly set: ProposalSet;
  readonly figures: SetFigures;
  readonly fteLost: bigint;
  readonly ownCost: bigint;
}

const order = (a: bigint | number, b: bigint | number): number => (a < b ? -1 : a > b ? 1 : 0);

const byLoss = (a: Candidate, b: Candidate): number => order(a.fteLost, b.fteLost);
const bySaving = (a: Candidate, b: Candidate): number => order(a.ownCost, b.ownCost);
const bySize = (a: Candidate, b: Candidate): number => order(sizeOf(a.set), sizeOf(b.set));

/** What a combination is best at: where a saving is asked for, the FTE it spares; else the saving. */
const better =
  ({ savingsTarget }: Targets) =>
  (a: Candidate, b: Candidate): number =>
    (savingsTarget.size > 0 ? byLoss(a, b) || bySaving(a, b) : bySaving(a, b) || byLoss(a, b)) ||
    bySize(a, b);

function checkKeep(keep: number): void {
  const problem = { path: ["keep"], found: String(keep) };
  if (!Number.isInteger(keep)) fail({ ...problem, code: "wrongForm", expected: ["int"] });
  if (keep < 1) fail({ ...problem, code: "outOfRange", expected: ["≥ 1"] });
}

/**
 * Looks through every combination of a plan's proposals and keeps the best: of those that keep the
 * service ceiling and meet the savings target, the ones that lose the fewest FTE over the budget years
 * (a combination that gains FTE loses none), then those with the largest saving; without a savings
 * target the largest saving comes first. Then those with the fewest proposals, and those of the plan's
 * first proposals.
 *
 * @param plan - a plan that `parsePlan` accepted
 * @param options - what is combined, in which fixed prices, what is held against it, how many are kept
 * @returns the best combinations, and how many there were to choose from
 * @throws ProblemError as `combinations` does; `wrongForm` or `outOfRange` when `keep` is not a whole
 *   number from 1
 * @example
 * ```ts
 * const { best, admissible, meeting } = bestCombinations(examplePlan, { savingsTarget: "0" });
 * [admissible, meeting, best[0]?.adopted]; //=> [4, 1, []]
 * ```
 */
export function bestCombinations(
  plan: Plan,
  options: BestCombinationOptions = {},
): BestCombinations {
  const { keep = 10 } = options;
  checkKeep(keep);
  const comparison = compareSets(plan, options);
  const { outcome, candidates, targets, none, figuresOf, overCeiling, underTarget } = comparison;
  const fteBefore = sumOf(none.fte);
  const { offer, best } = ranking(keep, better(targets));
  let admissible = 0;
  let meeting = 0;
  for (const set of admissibleSets(candidates)) {
    admissible++;
    const figures = figuresOf(set);
    if (overCeiling(figures).length > 0 || underTarget(figures).length > 0) continue;
    meeting++;
    const fteLost = fteBefore - sumOf(figures.fte);
    offer({ set, figures, fteLost: fteLost > 0n ? fteLost : 0n, ownCost: sumOf(figures.own) });
  }
  return {
    best: best().map(({ set, figures }) => combinationOf(set, figures, comparison)),
    possible: 2 ** candidates.ids.length,
    admissible,
    meeting,
    targets,
    outcome,
  };
}
