import { add, divide, one, ratio, zero, type Ratio } from "../exact/index.js";
import { fail } from "../problem/index.js";
import type { IndexSeries, Publication } from "./index-series.js";

const hundred = ratio(100n);

/**
 * The growth into one year, and what it was taken from.
 *
 * @example
 * ```ts
 * const step: GrowthStep = indexFactor(stateWages, 2012, 2013).steps[0]!;
 * step.factor; //=> { numerator: 1003n, denominator: 1000n }
 * ```
 */
export interface GrowthStep {
  readonly year: number;
  /** Growth factor into the year, such as 1,003. */
  readonly factor: Ratio;
  /** Published growth, in per cent. */
  readonly percent: Ratio;
  /** Niveaukorrektion added to it, in percentage points; zero where there is none. */
  readonly correction: Ratio;
  /** Percentage points added because the series follows another one; zero where it does not. */
  readonly spread: Ratio;
  /** The publication the growth was taken from. */
  readonly publication: Publication;
  /** The series that was asked for, and those it follows, down to the one that was published. */
  readonly series: readonly [IndexSeries, ...IndexSeries[]];
}

/** The publications that were known at a date. */
export const knownAt = (
  { publications }: IndexSeries,
  asOf: string | undefined,
): readonly Publication[] =>
  publications.filter(({ publishedOn }) => asOf === undefined || publishedOn <= asOf);

/** The publications known at a date, newest first; equal dates in the order they stand. */
function known(series: IndexSeries, asOf: string | undefined): Publication[] {
  return [...knownAt(series, asOf)].sort((a, b) =>
    a.publishedOn < b.publishedOn ? 1 : a.publishedOn > b.publishedOn ? -1 : 0,
  );
}

function publicationFor(
  series: IndexSeries,
  year: number,
  asOf: string | undefined,
): Publication | undefined {
  return known(series, asOf).find(
    (publication) =>
      publication.growth.has(year) &&
      (series.method === "revised" || publication.budgetYear === year),
  );
}

/** The growth into a year, by the series' own method, as known at a date (rules 2 and 4). */
export function growthInto(
  series: IndexSeries,
  year: number,
  asOf: string | undefined,
): GrowthStep {
  if (series.follows) {
    const base = growthInto(series.follows.series, year, asOf);
    const spread = add(base.spread, series.follows.spread);
    const factor = add(base.factor, divide(series.follows.spread, hundred));
    return { ...base, spread, factor, series: [series, ...base.series] };
  }
  const publication = publicationFor(series, year, asOf);
  const percent = publication?.growth.get(year);
  if (!publication || !percent)
    return fail({
      code: "missingIndexYear",
      path: ["indexSeries", series.id],
      found: String(year),
      expected: yearsKnown(series, asOf),
      details: {
        series: series.id,
        year: String(year),
        vintage: known(series, asOf)[0]?.id ?? "–",
        asOf: asOf ?? "",
      },
    });
  const correction = series.method === "applied" ? (publication.levelCorrection ?? zero) : zero;
  return {
    year,
    factor: add(one, divide(add(percent, correction), hundred)),
    percent,
    correction,
    spread: zero,
    publication,
    series: [series],
  };
}

function yearsKnown(series: IndexSeries, asOf: string | undefined): string[] {
  const years = known(series, asOf).flatMap(({ growth, budgetYear }) =>
    series.method === "revised" ? [...growth.keys()] : growth.has(budgetYear) ? [budgetYear] : [],
  );
  return [...new Set(years)].sort((a, b) => a - b).map(String);
}
