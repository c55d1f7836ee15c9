import type { FundingEntry, FundingPool, Line, Model } from "../model/index.js";
import { input, inYear, lastYear, nothing } from "./define-staffing.js";
import type { Expression, Funding } from "./expression.js";

/** The payer of what no grant covers. */
export const ownFunding = "own";

/** Who pays for a line: its grants in their order, and the authority itself last. */
export const payersOf = ({ id }: Line, model: Model): readonly string[] => [
  ...new Set((model.poolOf.get(id)?.entries ?? []).map(({ payer }) => payer)),
  ownFunding,
];

/**
 * What a grant gives in a year if it is given then: per cent of the gross cost or, where its amount is
 * stated for the year, whole øre in the view's prices.
 */
export function grantStated(
  { grant }: FundingEntry,
  pool: FundingPool,
  year: number,
  model: Model,
): Expression | undefined {
  if (grant.kind === "share") return input(grant.percent);
  const amount = inYear(grant.amount, year, model);
  if (!amount) return undefined;
  // A nominal amount is in the prices of its year, an indexed one at the plan's level.
  const from = grant.indexed ? pool.priceLevel : year;
  const of: Expression = { op: "settle", of: amount, priceLevel: from, year };
  return { op: "restate", of, series: pool.series, from, year, path: pool.seriesPath };
}

/** Whether a grant is given in a year; after the table one without an end goes on. */
export function isGiven(
  { grant, from: first, until }: FundingEntry,
  year: number,
  model: Model,
): boolean {
  const lasts = until === undefined && (grant.kind === "share" || grant.amount.kind === "constant");
  return year >= (first ?? year) && year <= (until ?? year) && (lasts || year <= lastYear(model));
}

const grantExpression = (
  entry: FundingEntry,
  pool: FundingPool,
  year: number,
  model: Model,
): Expression =>
  (isGiven(entry, year, model) && grantStated(entry, pool, year, model)) || nothing("money");

/** The grants of a pool in one year, in their order. */
export const grantsOf = (pool: FundingPool, year: number, model: Model): Funding["grants"] =>
  pool.entries.map((entry) => ({
    kind: entry.grant.kind,
    of: grantExpression(entry, pool, year, model),
  }));
