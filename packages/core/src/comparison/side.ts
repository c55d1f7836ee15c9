import type { Outcome } from "../evaluation/index.js";
import { knownAt, type IndexSeries } from "../index-series/index.js";
import { isActive } from "../expression/index.js";
import type { FundingPool, Line } from "../model/index.js";
import { noSeries } from "../plan/index.js";

/** A line as one outcome has it, with the grants that fund it. */
export interface FundedLine {
  readonly line: Line;
  readonly pool?: FundingPool;
}

/** One of the two outcomes, made ready for mixing: its lines in their order, and its indexes. */
export interface Side {
  readonly lines: readonly FundedLine[];
  readonly series: ReadonlyMap<string, IndexSeries>;
}

/** The series as it was known at a date. */
function seriesAt(series: IndexSeries, asOf: string | undefined, id: string): IndexSeries {
  const { follows } = series;
  return {
    ...series,
    id,
    publications: knownAt(series, asOf),
    ...(follows
      ? { follows: { ...follows, series: seriesAt(follows.series, asOf, follows.series.id) } }
      : {}),
  };
}

/**
 * The lines of an outcome that have figures in some of the years. Adoption is settled here, and series
 * carry the name of their side, so that lines and indexes of two outcomes can stand in one model.
 */
export function sideOf(
  { model, valuation, view }: Outcome,
  name: string,
  years: readonly number[],
): Side {
  const named = (id: string | undefined) =>
    id === undefined || id === noSeries ? id : `${name} ${id}`;
  const withSeries = <Each extends { readonly series?: string }>(each: Each): Each => {
    const series = named(each.series);
    return series === undefined ? each : { ...each, series };
  };
  const lines = model.lines.flatMap((original): FundedLine[] => {
    const { condition, ...unconditional } = original;
    if (!valuation.holds(condition) || !years.some((year) => isActive(original, year, model)))
      return [];
    const pool = model.poolOf.get(original.id);
    return [{ line: withSeries(unconditional), ...(pool ? { pool: withSeries(pool) } : {}) }];
  });
  const series = [...model.series].map(([id, each]) => {
    const key = `${name} ${id}`;
    return [key, seriesAt(each, view.asOf, key)] as const;
  });
  return { lines, series: new Map(series) };
}
