import { checkBasis, evaluate, type Outcome } from "../evaluation/index.js";
import { multiply, ratio, roundToWhole, type Ratio } from "../exact/index.js";
import type { Plan } from "../plan/index.js";
import { chooseCandidates, type Candidates } from "./candidates.js";
import type { CombinationOptions } from "./options.js";
import { noProposal, only, positionsIn, type ProposalSet } from "./proposal-set.js";
import { calculateSets, type SetCalculation, type SetFigures } from "./set-figures.js";
import { readTargets, type Limits, type Targets } from "./targets.js";

/** Sets of candidates compared with no proposal at all. */
export interface SetComparison extends SetCalculation {
  /** The plan without any proposal, in the view's prices. */
  readonly outcome: Outcome;
  readonly candidates: Candidates;
  readonly targets: Targets;
  /** The figures without any proposal. */
  readonly none: SetFigures;
  /** What the members' changes of the own cost do not explain of the set's change, in øre per year. */
  readonly interactionOf: (set: ProposalSet, figures: SetFigures) => bigint[];
  /** Budget years in which service expenditure passes its ceiling. */
  readonly overCeiling: (figures: SetFigures) => number[];
  /** Budget years in which the own cost does not fall by the target. */
  readonly underTarget: (figures: SetFigures) => number[];
}

/** Whole øre that an amount of kroner comes to at most, or at least. */
const wholeOre = (kroner: Ratio, mode: "floor" | "ceiling"): bigint =>
  roundToWhole(multiply(kroner, ratio(100n)), mode);

export const sumOf = (amounts: readonly bigint[]): bigint =>
  amounts.reduce((total, amount) => total + amount, 0n);

export const differences = (to: readonly bigint[], from: readonly bigint[]): bigint[] =>
  to.map((amount, at) => amount - (from[at] ?? 0n));

/** The budget years that have a limit, and the whole øre it comes to. */
function limited(limits: Limits, years: readonly number[], mode: "floor" | "ceiling") {
  return years.flatMap((year, at) => {
    const limit = limits.get(year);
    return limit ? [{ year, at, ore: wholeOre(limit, mode) }] : [];
  });
}

/**
 * Gets everything ready that the combinations of a plan are made of.
 *
 * @throws ProblemError as `combinations` says
 */
export function compareSets(plan: Plan, options: CombinationOptions): SetComparison {
  const { priceLevel, asOf } = options;
  const outcome = evaluate(plan, {
    ...(priceLevel === undefined ? {} : { priceLevel }),
    ...(asOf === undefined ? {} : { asOf }),
  });
  checkBasis(outcome, { measure: "cost", where: {} });
  const candidates = chooseCandidates(plan, options);
  const targets = readTargets(options, outcome.years);
  const calculation = calculateSets(outcome, candidates.ids);
  const none = calculation.figuresOf(noProposal);
  const ownChange = (figures: SetFigures) => differences(figures.own, none.own);
  const alone = candidates.ids.map((_, at) => ownChange(calculation.figuresOf(only(at))));
  const ceilings = limited(targets.serviceCeiling, outcome.years, "floor");
  const savings = limited(targets.savingsTarget, outcome.years, "ceiling");
  return {
    ...calculation,
    outcome,
    candidates,
    targets,
    none,
    interactionOf: (set, figures) =>
      positionsIn(set).reduce(
        (rest, position) => differences(rest, alone[position] ?? []),
        ownChange(figures),
      ),
    overCeiling: ({ service }) =>
      ceilings.flatMap(({ year, at, ore }) => ((service[at] ?? 0n) > ore ? [year] : [])),
    underTarget: ({ own }) =>
      savings.flatMap(({ year, at, ore }) =>
        (none.own[at] ?? 0n) - (own[at] ?? 0n) < ore ? [year] : [],
      ),
  };
}
