import type { Outcome } from "../evaluation/index.js";
import { ratio } from "../exact/index.js";
import { definitionOf, oreOf, valuation, type Expression } from "../expression/index.js";
import { accountsOf } from "./accounts.js";
import { holdsFor } from "./proposal-condition.js";
import type { ProposalSet } from "./proposal-set.js";
import { rememberedByAmount, valueOfPassing } from "./remembered.js";
import { runningSums } from "./running-sums.js";
import { termsOf } from "./terms.js";

/** The figures of a set of proposals, one per budget year: whole øre, FTE in parts of one. */
export interface SetFigures {
  readonly cost: readonly bigint[];
  readonly own: readonly bigint[];
  readonly service: readonly bigint[];
  readonly fte: readonly bigint[];
}

export interface SetCalculation {
  readonly figuresOf: (set: ProposalSet) => SetFigures;
  /** So many parts one FTE is counted in. */
  readonly ftePart: bigint;
}

const amountOf = (ore: bigint): Expression => ({
  op: "constant",
  value: ratio(ore, 100n),
  quantity: "money",
});

/**
 * The figures of any set of candidates, equal to those of an evaluation with the set adopted. Lines
 * are added up; only percentages (rule 10), and grants for lines that do not all apply together (rule
 * 12), are worked out for each set, of what has been added up for it.
 *
 * @param outcome - the plan evaluated without any proposal
 */
export function calculateSets(outcome: Outcome, candidates: readonly string[]): SetCalculation {
  const { model, view, years } = outcome;
  const { percentageOf, ownPartOf } = definitionOf(model);
  const accounts = accountsOf(model, candidates);
  const { terms, ftePart } = termsOf(outcome, candidates, accounts);
  const sumsOf = runningSums(terms, accounts.width, candidates.length);
  const value = valueOfPassing(() => valuation(model, view));
  const workedOut = (of: (amount: Expression) => Expression) =>
    rememberedByAmount((amount) => oreOf(value(of(amountOf(amount)))));

  const percentages = accounts.percentages.map(({ line, condition }) => {
    const pool = model.poolOf.get(line.id);
    return {
      condition,
      isService: line.controlArea === "service",
      poolAt: pool && accounts.pools.indexOf(pool),
      inYear: years.map((year) => workedOut(percentageOf(line, year))),
    };
  });
  const pools = accounts.pools.map((pool) => years.map((year) => workedOut(ownPartOf(pool, year))));

  const figuresOf = (set: ProposalSet): SetFigures => {
    const sums = sumsOf(set);
    const of = (account: Parameters<typeof accounts.position>[0]): bigint[] =>
      years.map((_, yearAt) => sums[accounts.position(account, yearAt)] ?? 0n);
    const [cost, service, own] = [of({ of: "cost" }), of({ of: "service" }), of({ of: "own" })];
    const grosses = pools.map((_, at) => of({ of: "pool", at }));
    percentages.forEach(({ condition, isService, poolAt, inYear }, at) => {
      if (!holdsFor(set, condition)) return;
      const bases = of({ of: "percentage", at });
      const amounts = inYear.map((percentage, yearAt) => percentage(bases[yearAt] ?? 0n));
      addTo(cost, amounts);
      if (isService) addTo(service, amounts);
      addTo(poolAt === undefined ? own : grosses[poolAt], amounts);
    });
    pools.forEach((ownParts, at) => {
      const gross = grosses[at];
      addTo(
        own,
        ownParts.map((ownPart, yearAt) => ownPart(gross?.[yearAt] ?? 0n)),
      );
    });
    return { cost, own, service, fte: of({ of: "fte" }) };
  };
  return { figuresOf, ftePart };
}

function addTo(sums: bigint[] | undefined, amounts: readonly bigint[]): void {
  amounts.forEach((amount, at) => {
    if (sums) sums[at] = (sums[at] ?? 0n) + amount;
  });
}
