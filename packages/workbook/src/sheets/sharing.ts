import { decimalText, multiply, ratio, roundToWhole, type Ratio } from "@aarsvaerk/core";
import {
  definitionOf,
  grantStated,
  isGiven,
  sum,
  valuation,
  zero,
  type FundingEntry,
  type FundingPool,
  type Valuation,
} from "@aarsvaerk/core/calculation";
import { shareCost, type SharedCost } from "../formula/funding-shares.js";
import type { FactorRow } from "../layout/assumptions-layout.js";
import type { Sharing } from "../layout/funding-layout.js";
import type { Context } from "./context.js";

/** Shares are typed with this many decimals, or with as many as the plan states them with. */
const leastDecimals = 2;

/**
 * How many of the steps that shares are stated in a per cent has. The weights multiplied by their sum stay
 * below 2^53 for up to five decimals.
 */
export function stepsPerCent({ entries }: FundingPool): bigint {
  const decimals = entries.map(({ grant }) =>
    grant.kind === "share" ? (decimalText(grant.percent.value).split(".")[1]?.length ?? 0) : 0,
  );
  return 10n ** BigInt(Math.max(leastDecimals, ...decimals));
}

/** The weight of a whole cost. */
export const wholeWeight = (pool: FundingPool): bigint => 100n * stepsPerCent(pool);

const nominal = new WeakMap<Context["frame"], Valuation>();

/** The core's values in the prices that are chosen, or in current ones. */
export function valuationIn(prices: FactorRow["prices"], { frame }: Context): Valuation {
  const { model, outcome } = frame;
  if (prices === "chosen") return outcome.valuation;
  const known = nominal.get(frame);
  if (known) return known;
  const made = valuation(model, { ...outcome.view, basis: { kind: "current" } });
  nominal.set(frame, made);
  return made;
}

export const oreOf = (kroner: Ratio): bigint => roundToWhole(multiply(kroner, ratio(100n)));

/** What a grant gives in a year: øre, or per cent in whole steps. */
export function grantValue(
  entry: FundingEntry,
  { block: { pool }, position, prices }: Sharing,
  context: Context,
): bigint {
  const { model, years } = context.frame;
  const year = years[position] ?? 0;
  const stated = isGiven(entry, year, model) && grantStated(entry, pool, year, model);
  const value = stated ? valuationIn(prices, context).value(stated) : zero;
  return entry.grant.kind === "share"
    ? roundToWhole(multiply(value, ratio(stepsPerCent(pool))))
    : oreOf(value);
}

/** The gross cost of a pool, in kroner. */
export function grossValue(
  { block: { pool }, position, prices }: Sharing,
  context: Context,
): Ratio {
  const { model, years } = context.frame;
  const values = valuationIn(prices, context);
  const { cost } = definitionOf(model);
  return sum(pool.lines.map((line) => values.value(cost(line, years[position] ?? 0))));
}

/** What a payer pays of a pool, by its position among the grants; the authority itself is the last. */
export const partValue = (
  { block: { pool }, position, prices }: Sharing,
  payer: number,
  context: Context,
): Ratio =>
  valuationIn(prices, context).value(
    definitionOf(context.frame.model).grantPart(pool, context.frame.years[position] ?? 0, payer),
  );

/** The steps behind the parts of one gross cost. */
export const stepsOf = (sharing: Sharing, context: Context): SharedCost =>
  shareCost(
    oreOf(grossValue(sharing, context)),
    sharing.block.pool.entries.map((entry) => ({
      kind: entry.grant.kind,
      value: grantValue(entry, sharing, context),
    })),
    wholeWeight(sharing.block.pool),
  );
