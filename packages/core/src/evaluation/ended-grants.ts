import { ratio, subtract, sum, zero, compare, multiply, type Ratio } from "../exact/index.js";
import {
  definitionOf,
  figurePath,
  lastYear,
  ownName,
  type ResolvedView,
  type Valuation,
} from "../expression/index.js";
import { fundingParts, type Grant } from "../funding/funding-parts.js";
import type { FundingEntry, FundingPool, Model } from "../model/index.js";
import type { Finding } from "./finding.js";

const oreIn = (kroner: Ratio): Ratio => multiply(kroner, ratio(100n));

/** The last year a grant is given in: as stated, or the last year with an amount. */
function endOf({ until, grant }: FundingEntry): number {
  if (until !== undefined) return until;
  return grant.kind === "amount" && grant.amount.kind === "byYear"
    ? Math.max(...grant.amount.inputs.keys())
    : Infinity;
}

/** A grant as it is in a year or, where it has ended, as it would be had it gone on as in its last. */
function continued(entry: FundingEntry, pool: FundingPool, year: number, values: Valuation): Grant {
  const { grant } = entry;
  if (grant.kind === "share") return { kind: "share", value: grant.percent.value };
  const lastGiven = Math.min(endOf(entry), year);
  const input =
    grant.amount.kind === "constant" ? grant.amount.input : grant.amount.inputs.get(lastGiven);
  if (!input) return { kind: "amount", value: zero };
  const from = grant.indexed ? pool.priceLevel : lastGiven;
  const { series, seriesPath: path } = pool;
  const value = values.value({
    op: "restate",
    of: { op: "settle", of: { op: "input", input }, priceLevel: from, year },
    series,
    from,
    year,
    path,
  });
  return { kind: "amount", value: oreIn(value) };
}

/**
 * What a pool lacks in one year because grants have ended: what the authority pays, less what it
 * would pay had they gone on. A grant that began after their end has taken their place.
 */
function endedIn(pool: FundingPool, year: number, model: Model, values: Valuation): Finding[] {
  const ended = pool.entries.filter((entry) => endOf(entry) < year);
  if (ended.length === 0) return [];
  const { cost, grantPart } = definitionOf(model);
  const gross = sum(pool.lines.map((line) => values.value(cost(line, year))));
  if (compare(gross, zero) <= 0) return [];
  const firstEnd = Math.min(...ended.map(endOf));
  const grants = pool.entries
    .filter(({ from = 0 }) => from <= firstEnd)
    .map((entry) => continued(entry, pool, year, values));
  const ownIfContinued = fundingParts(oreIn(gross).numerator, grants).at(-1) ?? 0n;
  const own = values.value(grantPart(pool, year, pool.entries.length));
  const amount = subtract(own, ratio(ownIfContinued, 100n));
  if (compare(amount, zero) <= 0) return [];
  const after = year > lastYear(model);
  const payers = ended.map(({ payer }) => ownName(model, "funding", payer) ?? payer);
  return [
    {
      code: "costOutlivesGrant",
      path: figurePath({
        measure: "cost",
        where: pool.where,
        year: after ? "thereafter" : year,
      }),
      ...(after ? {} : { year }),
      amount,
      names: [pool.label, [...new Set(payers)].join(", ")],
    },
  ];
}

/**
 * Costs that go on after their grant has ended, by year and amount (rule 12); where a grant ends with
 * the table, what is lacking thereafter.
 */
export function endedGrants(model: Model, { basis }: ResolvedView, values: Valuation): Finding[] {
  const last = lastYear(model);
  return model.pools.flatMap((pool) => {
    const endsWithTable = pool.entries.some((entry) => endOf(entry) === last);
    const years =
      endsWithTable && basis.kind === "fixed" ? [...model.years, last + 1] : model.years;
    return years.flatMap((year) => endedIn(pool, year, model, values));
  });
}
