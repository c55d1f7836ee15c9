import {
  checkDimensions,
  group,
  hasDimension,
  inPlanOrder,
  type Group,
  type Outcome,
} from "../evaluation/index.js";
import { zero } from "../exact/index.js";
import type { Dimension, FigureQuery } from "../expression/index.js";
import { ProblemError } from "../problem/index.js";
import { addChanges, changeBetween, type Change } from "./change.js";
import { sharedYears } from "./comparable.js";

/**
 * What a difference counts and how it is divided.
 *
 * @example
 * ```ts
 * const options: DifferenceOptions = { measure: "fte", by: ["unit"] };
 * difference(evaluate(examplePlan), evaluate(examplePlan, { scenario: "begge" }), options).rows.length; //=> 3
 * ```
 */
export interface DifferenceOptions {
  /** `cost` in kroner, or `fte` in full-time equivalents; `cost` unless told. */
  readonly measure?: FigureQuery["measure"];
  /** What to divide by; one row of everything unless told. */
  readonly by?: readonly Dimension[];
  /** Narrows the figures down beforehand. */
  readonly where?: FigureQuery["where"];
}

/**
 * One row of a difference: what it is about, and its change in each year.
 *
 * @example
 * ```ts
 * const { rows } = difference(evaluate(examplePlan), evaluate(examplePlan, { scenario: "begge" }), { by: ["unit"] });
 * const row: DifferenceRow = rows[0]!;
 * row.where; //=> { unit: "socialcenter" }
 * ```
 */
export interface DifferenceRow {
  readonly where: Group["where"];
  readonly byYear: ReadonlyMap<number, Change>;
  /** Over the shared years; money in fixed prices only, and never for FTE. */
  readonly total?: Change;
}

/**
 * The difference between two outcomes.
 *
 * @example
 * ```ts
 * const found: Difference = difference(evaluate(examplePlan), evaluate(examplePlan, { scenario: "begge" }));
 * found.years; //=> [2012, 2013, 2014, 2015]
 * ```
 */
export interface Difference {
  readonly from: Outcome;
  readonly to: Outcome;
  readonly measure: FigureQuery["measure"];
  readonly by: readonly Dimension[];
  /** What the figures are narrowed down to. */
  readonly where: FigureQuery["where"];
  /** The budget years that both have. */
  readonly years: readonly number[];
  /** In the order of the plans. */
  readonly rows: readonly DifferenceRow[];
  /** The sum of the rows. */
  readonly sum: DifferenceRow;
}

/** The groups of a side; none where the side does not know what the other is narrowed down to. */
function groupsOf(
  outcome: Outcome,
  { measure = "cost", by = [], where = {} }: DifferenceOptions,
): readonly Group[] | ProblemError {
  // What a plan has no such account of stands under none.
  const known = by.filter((dimension) => hasDimension(outcome, dimension));
  try {
    return group(outcome, measure, known, where);
  } catch (error) {
    if (error instanceof ProblemError) return error;
    throw error;
  }
}

/** Two versions of a plan may name different things; what neither knows is a slip of the pen. */
function bothGroups(from: Outcome, to: Outcome, options: DifferenceOptions) {
  const sides = [groupsOf(from, options), groupsOf(to, options)] as const;
  const [before, after] = sides;
  if (before instanceof ProblemError) {
    if (after instanceof ProblemError) throw after;
    return [[], after] as const;
  }
  return [before, after instanceof ProblemError ? [] : after] as const;
}

/**
 * The difference between any two scenarios, or two versions of a plan, year by year and in total.
 *
 * @param from - the outcome that is compared against
 * @param to - the outcome that is looked at, in the same prices
 * @param options - what is counted, and what it is divided by
 * @returns the rows that either side has, and their sum; the rows add up to the sum to the øre
 * @throws ProblemError `currenciesDiffer`, `priceLevelMismatch` or `noSharedYears` when they cannot be
 *   compared, `unknownFigure` for a name that neither plan has
 * @example
 * ```ts
 * const [from, to] = [evaluate(examplePlan), evaluate(examplePlan, { scenario: "begge" })];
 * const { rows, sum } = difference(from, to, { by: ["role"] });
 * rows.map(({ where, total }) => [where.role, decimalText(total!.change)]); //=> [["Boligrådgivere", "14000000"], ["Koordinerende medarbejdere", "20000000"]]
 * decimalText(sum.total!.change); //=> "34000000"
 * difference(from, evaluate(examplePlan, { priceLevel: 2013 })); //=> throws priceLevelMismatch
 * ```
 */
export function difference(
  from: Outcome,
  to: Outcome,
  options: DifferenceOptions = {},
): Difference {
  const { measure = "cost", by = [], where = {} } = options;
  const years = sharedYears(from, to);
  checkDimensions([from, to], by);
  const [before, after] = bothGroups(from, to, options);
  const keyOf = ({ where }: Group) => JSON.stringify(by.map((dimension) => where[dimension]));
  const [fromGroups, toGroups] = [before, after].map(
    (groups) => new Map(groups.map((each) => [keyOf(each), each])),
  ) as [Map<string, Group>, Map<string, Group>];
  const hasTotal = measure === "cost" && from.view.basis.kind === "fixed";
  const rowOf = (where: Group["where"], changes: readonly Change[]): DifferenceRow => ({
    where,
    byYear: new Map(years.map((year, at) => [year, changes[at] ?? changeBetween(zero, zero)])),
    ...(hasTotal ? { total: addChanges(changes) } : {}),
  });
  const groups = inPlanOrder([...new Map([...fromGroups, ...toGroups]).values()], by, [from, to]);
  const rows = groups.map((each) => {
    const valueIn = (side: ReadonlyMap<string, Group>, year: number) =>
      side.get(keyOf(each))?.byYear.get(year) ?? zero;
    const changes = years.map((year) =>
      changeBetween(valueIn(fromGroups, year), valueIn(toGroups, year)),
    );
    return rowOf(each.where, changes);
  });
  const sums = years.map((year) =>
    addChanges(rows.flatMap(({ byYear }) => byYear.get(year) ?? [])),
  );
  return { from, to, measure, by, where, years, rows, sum: rowOf({}, sums) };
}
