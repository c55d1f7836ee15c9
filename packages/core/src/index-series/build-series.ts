import type * as z from "zod/mini";
import { divide, exact, ratio, subtract, multiply, one, type Ratio } from "../exact/index.js";
import { fail } from "../problem/index.js";
import { provenanceOf } from "../plan/provenance.js";
import type { indexSeries as schema } from "../plan/schema/index-series.js";
import type { IndexSeries, Publication } from "./index-series.js";

type PlanSeries = z.output<typeof schema>;
type PlanPublication = NonNullable<PlanSeries["publications"]>[number];

const hundred = ratio(100n);

const byYear = (table: Readonly<Record<string, string>>): [number, Ratio][] =>
  Object.entries(table)
    .map(([year, value]): [number, Ratio] => [Number.parseInt(year, 10), exact(value)])
    .sort(([a], [b]) => a - b);

/** Index numbers as growth in per cent; a year whose predecessor is missing has none. */
function growthOfNumbers(numbers: readonly [number, Ratio][]): [number, Ratio][] {
  return numbers.flatMap(([year, value], position): [number, Ratio][] => {
    const before = numbers[position - 1];
    return before?.[0] === year - 1
      ? [[year, multiply(subtract(divide(value, before[1]), one), hundred)]]
      : [];
  });
}

function buildPublication(entry: PlanPublication): Publication {
  const { id, budgetYear, publishedOn, status, growth, indexNumbers, levelCorrection } = entry;
  return {
    id,
    budgetYear,
    publishedOn,
    status,
    growth: new Map(growth ? byYear(growth) : growthOfNumbers(byYear(indexNumbers ?? {}))),
    ...(levelCorrection === undefined ? {} : { levelCorrection: exact(levelCorrection) }),
    provenance: provenanceOf(entry),
  };
}

/**
 * Makes index series of their entries in a plan.
 *
 * @param entries - the plan's `indexSeries`, already checked
 * @returns the series by id
 * @throws ProblemError `cycle` when series follow each other in a ring
 * @example
 * ```ts
 * const series = buildIndexSeries([
 *   { id: "kl", label: "KL", publications: [{ id: "g1-1", budgetYear: 2013, publishedOn: "2012-06-15", status: "estimate", growth: { "2013": "1.53" } }] },
 *   { id: "kl-plus", label: "KL + 0,5", over: "kl", spread: "0.5" },
 * ]);
 * decimalText(indexFactor(series.get("kl-plus")!, 2012, 2013).factor); //=> "1.0203"
 * ```
 */
export function buildIndexSeries(entries: readonly PlanSeries[]): Map<string, IndexSeries> {
  const built = new Map<string, IndexSeries>();
  const underWay = new Set<string>();
  const build = (entry: PlanSeries): IndexSeries => {
    const done = built.get(entry.id);
    if (done) return done;
    if (underWay.has(entry.id)) return fail({ code: "cycle", path: ["indexSeries", entry.id] });
    underWay.add(entry.id);
    const followed = entries.find(({ id }) => id === entry.over);
    const series: IndexSeries = {
      id: entry.id,
      label: entry.label,
      method: entry.method ?? "revised",
      publications: (entry.publications ?? []).map(buildPublication),
      ...(followed
        ? { follows: { series: build(followed), spread: exact(entry.spread ?? "0") } }
        : {}),
      provenance: provenanceOf(entry),
    };
    built.set(entry.id, series);
    return series;
  };
  entries.forEach(build);
  return built;
}
