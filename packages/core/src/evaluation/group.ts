import { add, isZero, sum, zero, type Ratio } from "../exact/index.js";
import {
  checkNames,
  lineValues,
  ownFunding,
  partsOf,
  valuesOf,
  type Dimension,
  type FigureQuery,
} from "../expression/index.js";
import type { Line } from "../model/index.js";
import type { Outcome } from "./evaluate.js";
import { checkDimensions } from "./known-dimensions.js";

/**
 * The figures of one group, year by year.
 *
 * @example
 * ```ts
 * const [first] = group(evaluate(examplePlan), "fte", ["unit"]) as [Group];
 * first.where; //=> { unit: "socialcenter" }
 * ```
 */
export interface Group {
  readonly where: Readonly<Partial<Record<Dimension, string>>>;
  /** Kroner, or full-time equivalents, per budget year. */
  readonly byYear: ReadonlyMap<number, Ratio>;
}

interface Part {
  readonly where: Partial<Record<Dimension, string>>;
  readonly value: (year: number) => Ratio;
}

/** The parts of a line that a grouping tells apart; their sum is the line. */
function groupedParts(
  line: Line,
  measure: FigureQuery["measure"],
  by: readonly Dimension[],
  { model, valuation }: Outcome,
): Part[] {
  if (measure === "fte" && line.cost.kind !== "staff") return [];
  // Units and payers divide a line; of all else it has one value, or none.
  const parts = by.reduce<Part["where"][]>(
    (sofar, dimension) => {
      const values = lineValues(dimension, line, model);
      if (values.length === 0) return sofar;
      return sofar.flatMap((where) => values.map((value) => ({ ...where, [dimension]: value })));
    },
    [{}],
  );
  return parts.map((where) => ({
    where,
    value: (year) => sum(partsOf(model, line, year, { measure, where }).map(valuation.value)),
  }));
}

/**
 * Groups an outcome by any dimensions, year by year. The groups sum to the whole to the øre, whatever
 * they are grouped by.
 *
 * @param outcome - an evaluated plan
 * @param measure - `cost` in kroner, or `fte` in full-time equivalents
 * @param by - what to group by, such as `["unit", "funding"]`
 * @param where - narrows the figures down beforehand (default: everything)
 * @returns the groups that have a figure other than nought, in the order of the plan
 * @throws ProblemError `unknownFigure` for a name the plan does not have, or for FTE by funding
 * @example
 * ```ts
 * const groups = group(evaluate(examplePlan, { scenario: "begge" }), "fte", ["unit"], { role: "Boligrådgivere" });
 * groups.map(({ where, byYear }) => [where.unit, decimalText(byYear.get(2012)!)]); //=> [["socialcenter", "17"], ["herberger", "15"]]
 * ```
 */
export function group(
  outcome: Outcome,
  measure: FigureQuery["measure"],
  by: readonly Dimension[],
  where: FigureQuery["where"] = {},
): Group[] {
  checkNames(outcome.model, {
    measure,
    where: by.includes("funding") ? { funding: ownFunding, ...where } : where,
  });
  checkDimensions([outcome], by);
  const needed = [...new Set([...by, ...(Object.keys(where) as Dimension[])])];
  const groups = new Map<string, { where: Group["where"]; byYear: Map<number, Ratio> }>();
  for (const line of outcome.model.lines)
    for (const part of groupedParts(line, measure, needed, outcome)) {
      const outside = Object.entries(where).some(
        ([dimension, wanted]) => part.where[dimension as Dimension] !== wanted,
      );
      if (outside) continue;
      const key = Object.fromEntries(by.map((dimension) => [dimension, part.where[dimension]]));
      const name = JSON.stringify(key);
      const found = groups.get(name) ?? {
        where: withoutGaps(key),
        byYear: new Map<number, Ratio>(),
      };
      groups.set(name, found);
      for (const year of outcome.years)
        found.byYear.set(year, add(found.byYear.get(year) ?? zero, part.value(year)));
    }
  return inPlanOrder([...groups.values()], by, [outcome]).filter(({ byYear }) =>
    [...byYear.values()].some((value) => !isZero(value)),
  );
}

const withoutGaps = (key: Record<string, string | undefined>): Group["where"] =>
  Object.fromEntries(Object.entries(key).filter(([, value]) => value !== undefined));

/** Sorts groups as the plans state what they are grouped by; names of a later plan follow. */
export function inPlanOrder<Each extends { readonly where: Group["where"] }>(
  groups: readonly Each[],
  by: readonly Dimension[],
  outcomes: readonly Outcome[],
): Each[] {
  const rank = by.map((dimension) => {
    const values = [...new Set(outcomes.flatMap(({ model }) => valuesOf(model, dimension)))];
    // What has no role, say, or no such account, stands after what has one.
    return ({ where }: Each) => {
      const value = where[dimension];
      return value === undefined ? values.length : values.indexOf(value);
    };
  });
  return [...groups].sort((a, b) => {
    const difference = rank.find((of) => of(a) !== of(b));
    return difference ? difference(a) - difference(b) : 0;
  });
}
