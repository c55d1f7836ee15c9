import type { Outcome } from "../evaluation/index.js";
import { compare, divide, sum, zero, type Ratio } from "../exact/index.js";
import type { Dimension } from "../expression/index.js";
import { addRanges, type UnitRange } from "./unit-range.js";

/**
 * What one of something costs: an amount, what it is spread over, and the range that follows.
 *
 * @example
 * ```ts
 * const { perUnit }: UnitCostFigure = unitCosts(evaluate(examplePlan, { scenario: "begge" }))[0]!.byYear.get(2012)!;
 * [perUnit.low, perUnit.high].map((kroner) => decimalText(kroner)); //=> ["25000", "50000"]
 * ```
 */
export interface UnitCostFigure {
  /** Kr. */
  readonly cost: Ratio;
  /** How many cases, or organisational units, the cost is spread over. */
  readonly count: UnitRange;
  /** Kr. for each: with the highest count the lowest cost. */
  readonly perUnit: UnitRange;
}

/** What each costs; nothing where there is no cost, or none to spread it over. */
function unitCostFigure(cost: Ratio, count: UnitRange): UnitCostFigure | undefined {
  if (compare(cost, zero) <= 0 || compare(count.low, zero) <= 0) return undefined;
  const perUnit = { low: divide(cost, count.high), high: divide(cost, count.low) };
  return { cost, count, perUnit };
}

/**
 * The unit cost of a line, a proposal, an organisational unit, or (where it names none) of all
 * organisational units on average.
 *
 * @example
 * ```ts
 * const [first]: UnitCost[] = unitCosts(evaluate(examplePlan, { scenario: "begge" }));
 * [first?.where, first?.of]; //=> [{ line: "koordinatorer" }, "personer eller familier"]
 * ```
 */
export interface UnitCost {
  readonly where: Readonly<Partial<Record<Dimension, string>>>;
  /** What is counted, in the plan's own words; nothing for organisational units. */
  readonly of?: string;
  /** In the years that have a unit cost: something is counted, and it costs. */
  readonly byYear: ReadonlyMap<number, UnitCostFigure>;
  /** The cost of all years spread over what all years count; in fixed prices only. */
  readonly allYears?: UnitCostFigure;
}

/** Something that costs, and that is counted, year by year. */
interface Counted extends Pick<UnitCost, "where" | "of"> {
  readonly cost: (year: number) => Ratio;
  readonly count: (year: number) => UnitRange;
}

/** The unit costs of what is counted; nothing where no year has one. */
export function unitCostOf({ years, view }: Outcome, counted: Counted): UnitCost[] {
  const { cost, count, ...named } = counted;
  const yearly = years.map((year) => ({ year, cost: cost(year), count: count(year) }));
  const byYear = new Map(
    yearly.flatMap(({ year, ...each }) => {
      const figure = unitCostFigure(each.cost, each.count);
      return figure ? [[year, figure] as const] : [];
    }),
  );
  if (byYear.size === 0) return [];
  const allYears =
    view.basis.kind === "fixed"
      ? unitCostFigure(
          sum(yearly.map((each) => each.cost)),
          yearly.map((each) => each.count).reduce(addRanges),
        )
      : undefined;
  return [{ ...named, byYear, ...(allYears && { allYears }) }];
}
