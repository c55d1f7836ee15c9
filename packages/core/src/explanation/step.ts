import type { Ratio } from "../exact/index.js";
import type { Dimension } from "../expression/index.js";
import type { IndexFactor } from "../index-series/index.js";
import type { ActiveMonths } from "../period/index.js";
import type { Plan } from "../plan/index.js";

/**
 * What was done to get a figure: the operations of a calculation. `notAdopted` is a line whose
 * condition does not hold in the view, and `inactive` one outside its years.
 *
 * @example
 * ```ts
 * const operation: Operation = explain(evaluate(examplePlan), "cost/line=boligraadgivere/2012").operation;
 * operation; //=> "settle"
 * ```
 */
export type Operation =
  | "input"
  | "constant"
  | "sum"
  | "product"
  | "partYear"
  | "settle"
  | "restate"
  | "share"
  | "fund"
  | "fit"
  | "notAdopted"
  | "inactive";

/**
 * A cited source, as the plan lists it.
 *
 * @example
 * ```ts
 * const source: Source = stateSource;
 * source.id; //=> "oes-fastpris"
 * ```
 */
export type Source = NonNullable<Plan["sources"]>[number];

/**
 * Where an input comes from, with the source spelled out.
 *
 * @example
 * ```ts
 * const step = explain(evaluate(examplePlan), "fte/line=boligraadgivere/2012");
 * const citation: Citation | undefined = step.citation;
 * citation?.source?.documentNumber; //=> "2011-325453"
 * ```
 */
export interface Citation {
  readonly source?: Source;
  readonly page?: string;
  /** Why the figure was assumed, where no source gives it. */
  readonly assumption?: string;
}

/**
 * One thing a figure is narrowed down to, such as a proposal, a line or a unit.
 *
 * @example
 * ```ts
 * const step = explain(evaluate(examplePlan), "cost/unit=herberger/2012");
 * const [subject] = step.subject as [Subject];
 * subject; //=> { dimension: "unit", id: "herberger", name: "Herbergerne" }
 * ```
 */
export interface Subject {
  readonly dimension: Dimension;
  readonly id: string;
  /** What the plan calls it, where the plan has a name for it. */
  readonly name?: string;
}

/**
 * How one figure came about: what was done, with what, and where that came from.
 *
 * @example
 * ```ts
 * const step: Step = explain(evaluate(examplePlan), "cost/line=boligraadgivere/2012");
 * [step.path, decimalText(step.value)]; //=> ["cost/line=boligraadgivere/2012", "12500000"]
 * ```
 */
export interface Step {
  readonly operation: Operation;
  /** Path of the figure, or of the input in the plan; absent for a result without a name. */
  readonly path?: string;
  /** What an input is, in the plan's own words. */
  readonly label?: string;
  /** What a figure is narrowed down to, in the plan's own words where it has them. */
  readonly subject?: readonly Subject[];
  /** Kroner, full-time equivalents, per cent or a bare number, as `quantity` says. */
  readonly value: Ratio;
  readonly quantity: "money" | "fte" | "positions" | "percent" | "factor" | "weight";
  /** The year whose prices an amount is in. */
  readonly priceLevel?: number;
  /** What it was made of, each explained in turn. */
  readonly operands: readonly Step[];
  /** The value before it was rounded to øre, where rounding changed it. */
  readonly unrounded?: Ratio;
  /** The price-level step: factor, growth per year, publication. */
  readonly index?: IndexFactor;
  /** The months a part-year factor was made of, and the days it begins and ends on. */
  readonly months?: ActiveMonths;
  readonly starts?: string;
  readonly ends?: string;
  /** Which part of a whole this is, counted from 0, and how many there are. */
  readonly part?: { readonly position: number; readonly count: number };
  /** Titles of the proposals a condition asks for, and of those it forbids. */
  readonly condition?: {
    readonly adopted: readonly string[];
    readonly notAdopted: readonly string[];
  };
  readonly citation?: Citation;
  /** Sources of the index publications that were used. */
  readonly indexCitations?: readonly Citation[];
}
