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

/** What a grant gives in a year; after the table a grant without an end goes on. */
function grantExpression(
  { grant, from: first, until }: FundingEntry,
  pool: FundingPool,
  year: number,
  model: Model,
): Expression {
  const lasts = until === undefined && (grant.kind === "share" || grant.amount.kind === "constant");
  const isGiven =
    year >= (first ?? year) && year <= (until ?? year) && (lasts || year <= lastYear(model));
  if (!isGiven) return nothing("money");
  if (grant.kind === "share") return input(grant.percent);
  const amount = inYear(grant.amount, year, model);
  if (!amount) return nothing("money");
  // A nominal amount is in the prices of its year, an indexed one at the plan's level.
  const from = grant.indexed ? pool.priceLevel : year;
  return { op: "restate", of: amount, series: pool.series, from, year, path: pool.seriesPath };
}

/** The grants of a pool in one year, in their order. */
export const grantsOf = (pool: FundingPool, year: number, model: Model): Funding["grants"] =>
  pool.entries.map((entry) => ({
    kind: entry.grant.kind,
    of: grantExpression(entry, pool, year, model),
  }));
