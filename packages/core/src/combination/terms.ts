import { commonDenominator, inPartsOf } from "../allocation/index.js";
import type { Outcome } from "../evaluation/index.js";
import { definitionOf, oreOf, valuation, type Valuation } from "../expression/index.js";
import type { FundingPool, Line } from "../model/index.js";
import { sharedCondition, type Account, type Accounts } from "./accounts.js";
import { conditionOf, type ProposalCondition } from "./proposal-condition.js";
import { idsIn, type ProposalSet } from "./proposal-set.js";
import type { Term } from "./running-sums.js";

/** The terms of all sums; FTE are whole numbers of parts of one. */
export interface Terms {
  readonly terms: readonly Term[];
  readonly ftePart: bigint;
}

/** Values in a view where just enough is adopted for a condition to hold; made once per condition. */
function valuesByAdopted({ model, view }: Outcome, candidates: readonly string[]) {
  const made = new Map<ProposalSet, Valuation["value"]>();
  return ({ adopted }: ProposalCondition): Valuation["value"] => {
    const known = made.get(adopted);
    if (known) return known;
    const { value } = valuation(model, { ...view, adopted: new Set(idsIn(adopted, candidates)) });
    made.set(adopted, value);
    return value;
  };
}

/** The accounts that a line's cost is added into. */
function costAccounts(
  line: Line,
  { percentages, pools }: Accounts,
  pool: FundingPool | undefined,
): Account[] {
  const poolAt = pool ? pools.indexOf(pool) : -1;
  return [
    { of: "cost" },
    ...(line.controlArea === "service" ? [{ of: "service" as const }] : []),
    ...(pool ? [] : [{ of: "own" as const }]),
    ...(poolAt < 0 ? [] : [{ of: "pool" as const, at: poolAt }]),
    ...percentages.flatMap((percentage, at): Account[] =>
      percentage.line.cost.of(line) ? [{ of: "percentage", at }] : [],
    ),
  ];
}

/** Terms with equal conditions made one. */
function merged(entries: readonly (readonly [ProposalCondition, number, bigint])[]): Term[] {
  const byCondition = new Map<string, ProposalCondition & { amounts: Map<number, bigint> }>();
  for (const [condition, position, amount] of entries) {
    if (amount === 0n) continue;
    const key = `${condition.adopted} ${condition.notAdopted}`;
    const term = byCondition.get(key) ?? { ...condition, amounts: new Map<number, bigint>() };
    byCondition.set(key, term);
    term.amounts.set(position, (term.amounts.get(position) ?? 0n) + amount);
  }
  return [...byCondition.values()].map((term) => ({ ...term, amounts: [...term.amounts] }));
}

/**
 * What the lines of a model add to the accounts: a line's figures are the same in every set that its
 * condition holds for, and so is what grants leave of lines that only ever apply together.
 */
export function termsOf(
  outcome: Outcome,
  candidates: readonly string[],
  accounts: Accounts,
): Terms {
  const { model } = outcome;
  const { cost, fte, grantPart } = definitionOf(model);
  const valuesFor = valuesByAdopted(outcome, candidates);
  const lines = model.lines.flatMap((line) => {
    const condition = conditionOf(line, candidates);
    return condition && line.cost.kind !== "percent" ? [{ line, condition }] : [];
  });
  const fteOf = lines.flatMap(({ line, condition }) =>
    line.cost.kind === "staff"
      ? model.years.map((year, yearAt) => ({
          condition,
          position: accounts.position({ of: "fte" }, yearAt),
          value: valuesFor(condition)(fte(line, year)),
        }))
      : [],
  );
  const ftePart = commonDenominator(fteOf.map(({ value }) => value));
  const costs = lines.flatMap(({ line, condition }) =>
    model.years.flatMap((year, yearAt) => {
      const amount = oreOf(valuesFor(condition)(cost(line, year)));
      return costAccounts(line, accounts, model.poolOf.get(line.id)).map(
        (account) => [condition, accounts.position(account, yearAt), amount] as const,
      );
    }),
  );
  const ownParts = model.pools.flatMap((pool) => {
    const condition = sharedCondition(pool, candidates);
    if (!condition) return [];
    return model.years.map((year, yearAt) => {
      const own = valuesFor(condition)(grantPart(pool, year, pool.entries.length));
      return [condition, accounts.position({ of: "own" }, yearAt), oreOf(own)] as const;
    });
  });
  const people = fteOf.map(
    ({ condition, position, value }) => [condition, position, inPartsOf(ftePart, value)] as const,
  );
  return { terms: merged([...costs, ...ownParts, ...people]), ftePart };
}
