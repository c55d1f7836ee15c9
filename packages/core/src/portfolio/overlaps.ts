import { addByYear } from "../evaluation/index.js";
import { isZero, sum, zero, type Ratio } from "../exact/index.js";
import { partsOf } from "../expression/index.js";
import { noUnit, type Line } from "../model/index.js";
import { failWith, withNearest, type Problem } from "../problem/index.js";
import { costByYear } from "./cost-by-year.js";
import { nameIn } from "./name-key.js";
import { normalised } from "./normalised.js";
import type { Overlap, OverlapDimension, OverlapOptions, OverlapPart } from "./overlap.js";
import type { Portfolio, PortfolioPlan } from "./portfolio.js";

const dimensions: readonly OverlapDimension[] = ["unit", "targetGroup", "activity", "role"];
const usual: readonly OverlapDimension[] = ["unit", "targetGroup", "activity"];

/** What overlaps are looked for in, once each. */
export function overlapDimensions({ by = usual }: OverlapOptions): readonly OverlapDimension[] {
  const unknown = by
    .filter((found) => !dimensions.includes(found))
    .map((found): Problem =>
      withNearest({ code: "unknownValue", path: ["by"], found, expected: dimensions }),
    );
  failWith(by.length === 0 ? [{ code: "emptyList", path: ["by"] }] : unknown);
  return dimensions.filter((dimension) => by.includes(dimension));
}

/** A line or its part in one unit, with the names that it states. */
interface StatedPart {
  readonly names: readonly string[];
  readonly part: OverlapPart;
}

function statedName(
  { outcome }: PortfolioPlan,
  line: Line,
  dimension: OverlapDimension,
  unit: string | undefined,
): string | undefined {
  if (dimension !== "unit") return line[dimension];
  return unit === undefined || unit === noUnit ? undefined : nameIn(outcome.model, "unit", unit);
}

function partOf(plan: PortfolioPlan, line: Line, unit: string | undefined): OverlapPart {
  const { model, years, valuation } = plan.outcome;
  const where = unit === undefined ? {} : { unit };
  const figures = (measure: "cost" | "fte"): Map<number, Ratio> =>
    new Map(
      years.map((year) => [
        year,
        sum(partsOf(model, line, year, { measure, where }).map(valuation.value)),
      ]),
    );
  return {
    plan: plan.name,
    line: line.id,
    label: line.label,
    ...where,
    cost: costByYear(figures("cost")),
    fte: figures("fte"),
  };
}

const isAtWork = ({ cost, fte }: OverlapPart, year: number): boolean =>
  [cost.byYear, fte].some((byYear) => !isZero(byYear.get(year) ?? zero));

/** The lines of a plan, unit by unit where units matter, that state everything asked for. */
function statedParts(plan: PortfolioPlan, by: readonly OverlapDimension[]): StatedPart[] {
  const { model, years } = plan.outcome;
  return model.lines.flatMap((line) =>
    (by.includes("unit") ? line.split.units : [undefined]).flatMap((unit): StatedPart[] => {
      const names = by.flatMap((dimension) => statedName(plan, line, dimension, unit) ?? []);
      if (names.length < by.length || names.some((name) => normalised(name) === "")) return [];
      const part = partOf(plan, line, unit);
      return years.some((year) => isAtWork(part, year)) ? [{ names, part }] : [];
    }),
  );
}

/** Every line that can overlap with another one, plan by plan. */
export const comparedParts = (
  { plans }: Portfolio,
  by: readonly OverlapDimension[],
): StatedPart[] => plans.flatMap((plan) => statedParts(plan, by));

function overlapOf(
  years: readonly number[],
  by: readonly OverlapDimension[],
  [first, ...others]: readonly [StatedPart, ...StatedPart[]],
): Overlap {
  const parts = [first, ...others].map(({ part }) => part);
  const plansIn = (year: number) =>
    new Set(parts.filter((part) => isAtWork(part, year)).map(({ plan }) => plan));
  return {
    names: Object.fromEntries(by.map((dimension, at) => [dimension, first.names[at] ?? ""])),
    plans: [...new Set(parts.map(({ plan }) => plan))],
    parts,
    sharedYears: years.filter((year) => plansIn(year).size > 1),
    cost: costByYear(
      addByYear(
        years,
        parts.map(({ cost }) => cost.byYear),
      ),
    ),
    fte: addByYear(
      years,
      parts.map(({ fte }) => fte),
    ),
  };
}

/**
 * Finds where plans overlap: the same unit, target group and activity – or whichever of them, or of
 * the roles, is asked for – on lines of several plans. A line takes part that states all that is asked
 * for and has a cost or staff in some year; which proposals count is what the portfolio adopts. Names
 * are compared without regard to capital letters and white space, as in `groupPortfolio`.
 *
 * @param portfolio - consolidated plans
 * @param options - what lines must share
 * @returns the overlaps, in the order in which the plans name them; amounts in the portfolio's prices
 * @throws ProblemError `emptyList` or `unknownValue` for something that lines cannot share
 * @example
 * ```ts
 * const planFor = (targetGroup: string) => ({
 *   ...examplePlan,
 *   baseline: { amounts: [{ id: "klub", label: "Klub", unit: "socialcenter", targetGroup, activity: "Klub", amount: "50000" }] },
 * });
 * const entries = ["Unge", "etniske kvinder", " UNGE"].map((name) => ({ name, plan: planFor(name) }));
 * overlaps(consolidate(entries)).map(({ names, plans }) => [names.targetGroup, plans]); //=> [["Unge", ["Unge", " UNGE"]]]
 * ```
 */
export function overlaps(portfolio: Portfolio, options: OverlapOptions = {}): Overlap[] {
  const by = overlapDimensions(options);
  const byNames = new Map<string, [StatedPart, ...StatedPart[]]>();
  for (const each of comparedParts(portfolio, by)) {
    const key = JSON.stringify(each.names.map(normalised));
    const known = byNames.get(key);
    if (known) known.push(each);
    else byNames.set(key, [each]);
  }
  return [...byNames.values()]
    .map((parts) => overlapOf(portfolio.years, by, parts))
    .filter(({ plans }) => plans.length > 1);
}
