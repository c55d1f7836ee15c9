import type { FundingPool, Line, Model } from "../model/index.js";
import { conditionOf, isSame, type ProposalCondition } from "./proposal-condition.js";

/** A percentage line, and when it applies. */
interface Percentage {
  readonly line: Line & { readonly cost: { readonly kind: "percent" } };
  readonly condition: ProposalCondition;
}

/**
 * What is added up for a set of proposals: the figures themselves, what each percentage is taken of,
 * and the gross of each pool of grants whose lines do not all apply together. Each account has one
 * position per budget year.
 */
export interface Accounts {
  readonly percentages: readonly Percentage[];
  readonly pools: readonly FundingPool[];
  readonly width: number;
  readonly position: (account: Account, yearAt: number) => number;
}

const figures = ["cost", "service", "own", "fte"] as const;

export type Account =
  | { readonly of: (typeof figures)[number] }
  | { readonly of: "percentage" | "pool"; readonly at: number };

const isPercentage = (line: Line): line is Percentage["line"] => line.cost.kind === "percent";

/** The lines of a pool that can apply at all, each with its condition. */
const applicable = ({ lines }: FundingPool, candidates: readonly string[]) =>
  lines.flatMap((line) => {
    const condition = conditionOf(line, candidates);
    return condition ? [{ line, condition }] : [];
  });

/** The condition of a pool's lines, where they only ever apply together and at a fixed amount. */
export function sharedCondition(
  pool: FundingPool,
  candidates: readonly string[],
): ProposalCondition | undefined {
  const [first, ...others] = applicable(pool, candidates);
  if (!first || isPercentage(first.line)) return undefined;
  const { condition } = first;
  const isShared = others.every(
    (other) => isSame(other.condition, condition) && !isPercentage(other.line),
  );
  return isShared ? condition : undefined;
}

export function accountsOf(model: Model, candidates: readonly string[]): Accounts {
  const percentages = model.lines.flatMap((line): Percentage[] => {
    const condition = conditionOf(line, candidates);
    return isPercentage(line) && condition ? [{ line, condition }] : [];
  });
  const pools = model.pools.filter(
    (pool) => applicable(pool, candidates).length > 0 && !sharedCondition(pool, candidates),
  );
  const years = model.years.length;
  const rank = (account: Account): number => {
    switch (account.of) {
      case "percentage":
        return figures.length + account.at;
      case "pool":
        return figures.length + percentages.length + account.at;
      default:
        return figures.indexOf(account.of);
    }
  };
  return {
    percentages,
    pools,
    width: (figures.length + percentages.length + pools.length) * years,
    position: (account, yearAt) => rank(account) * years + yearAt,
  };
}
