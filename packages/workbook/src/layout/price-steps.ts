import { indexFactor, ProblemError } from "@aarsvaerk/core";
import {
  grantStated,
  noSeries,
  type FundingEntry,
  type FundingPool,
  type Line,
  type Model,
} from "@aarsvaerk/core/calculation";

/** What carries amounts of one price level to another; without a series they stay where they are. */
export interface PriceStep {
  readonly series: string | undefined;
  readonly from: number;
}

/** Steps told apart by series and level. What no index is meant to carry has none. */
export function distinct(steps: readonly PriceStep[]): PriceStep[] {
  const carried = steps.filter(({ series }) => series !== noSeries);
  return [
    ...new Map(
      carried.map((step) => [`${step.series ?? ""} ${String(step.from)}`, step] as const),
    ).values(),
  ];
}

/** The steps of lines that have prices of their own. */
export const lineSteps = (lines: readonly Line[]): PriceStep[] =>
  distinct(
    lines
      .filter(({ cost }) => cost.kind !== "percent")
      .map(({ series, priceLevel: from }) => ({ series, from })),
  );

const amountsOf = (pools: readonly FundingPool[], indexed: boolean) =>
  pools.flatMap((pool) =>
    pool.entries
      .filter(({ grant }) => grant.kind === "amount" && grant.indexed === indexed)
      .map((entry) => ({ pool, entry })),
  );

/** The steps of grants that follow prices, from the level they are stated at. */
export const indexedGrantSteps = (pools: readonly FundingPool[]): PriceStep[] =>
  distinct(
    amountsOf(pools, true).map(({ pool: { series, priceLevel: from } }) => ({ series, from })),
  );

/** The steps of nominal grants: each amount is in the prices of the year it is stated for. */
export const nominalGrantSteps = (
  model: Model,
  isWanted: (entry: FundingEntry, step: PriceStep) => boolean,
): PriceStep[] =>
  distinct(
    amountsOf(model.pools, false).flatMap(({ pool, entry }) =>
      model.years
        .filter((year) => grantStated(entry, pool, year, model))
        .map((from) => ({ series: pool.series, from }))
        .filter((step) => isWanted(entry, step)),
    ),
  );

/** The distinct steps of a model's amounts, but for nominal grants: those stand in their own prices. */
export const priceSteps = ({ lines, pools }: Model): PriceStep[] =>
  distinct([...lineSteps(lines), ...indexedGrantSteps(pools)]);

/** Whether a step leads to a price level. */
export function leadsTo(
  { series: id, from }: PriceStep,
  level: number,
  { series }: Model,
  asOf: string | undefined,
): boolean {
  if (from === level) return true;
  const index = id === undefined ? undefined : series.get(id);
  if (!index) return false;
  try {
    indexFactor(index, from, level, asOf);
    return true;
  } catch (error) {
    if (error instanceof ProblemError) return false;
    throw error;
  }
}
