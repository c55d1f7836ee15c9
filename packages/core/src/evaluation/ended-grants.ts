import {
  compare,
  divide,
  multiply,
  ratio,
  roundToDecimals,
  subtract,
  sum,
  zero,
  type Ratio,
} from "../exact/index.js";
import { definitionOf, figurePath, ownName, type Valuation } from "../expression/index.js";
import type { FundingEntry, FundingPool, Model } from "../model/index.js";
import type { Finding } from "./finding.js";

const hundred = ratio(100n);
const smaller = (a: Ratio, b: Ratio): Ratio => (compare(a, b) < 0 ? a : b);

/** The last year a grant is given in: as stated, or the last year with an amount. */
function endOf({ until, grant }: FundingEntry): number | undefined {
  if (until !== undefined) return until;
  return grant.kind === "amount" && grant.amount.kind === "byYear"
    ? Math.max(...grant.amount.inputs.keys())
    : undefined;
}

/** What a grant bore of a gross cost, had it gone on: its share, or its last amount. */
function missingGrant(
  entry: FundingEntry,
  gross: Ratio,
  pool: FundingPool,
  values: Valuation,
  year: number,
  end: number,
): Ratio {
  const { grant } = entry;
  if (grant.kind === "share")
    return roundToDecimals(multiply(gross, divide(grant.percent.value, hundred)), 2);
  const { amount } = grant;
  const input = amount.kind === "constant" ? amount.input : amount.inputs.get(end);
  if (!input) return zero;
  const last = values.value({
    op: "restate",
    of: { op: "input", input },
    series: pool.series,
    from: grant.indexed ? pool.priceLevel : end,
    year,
    path: entry.path,
  });
  return smaller(last, gross);
}

/**
 * The costs of one pool that outlive their grants in one year. A grant that begins after another has
 * ended takes its place; only what it does not cover is missing.
 */
function endedIn(pool: FundingPool, year: number, model: Model, values: Valuation): Finding[] {
  const { cost, grantPart } = definitionOf(model);
  const gross = sum(pool.lines.map((line) => values.value(cost(line, year))));
  if (compare(gross, zero) <= 0) return [];
  const ended = pool.entries.flatMap((entry) => {
    const end = endOf(entry);
    return end === undefined || end >= year ? [] : [{ entry, end }];
  });
  const firstEnd = Math.min(...ended.map(({ end }) => end));
  let successors = sum(
    pool.entries.map(({ from = 0 }, position) =>
      from > firstEnd ? values.value(grantPart(pool, year, position)) : zero,
    ),
  );
  return ended.flatMap(({ entry, end }): Finding[] => {
    const gone = missingGrant(entry, gross, pool, values, year, end);
    const covered = smaller(gone, successors);
    successors = subtract(successors, covered);
    const amount = subtract(gone, covered);
    if (compare(amount, zero) <= 0) return [];
    return [
      {
        code: "costOutlivesGrant",
        path: figurePath({ measure: "cost", where: pool.where, year }),
        year,
        amount,
        names: [pool.label, ownName(model, "funding", entry.payer) ?? entry.payer],
      },
    ];
  });
}

/** Costs that go on after their grant has ended, by year and amount (rule 12). */
export const endedGrants = (model: Model, values: Valuation): Finding[] =>
  model.pools.flatMap((pool) => model.years.flatMap((year) => endedIn(pool, year, model, values)));
