import type { Ratio } from "../exact/index.js";
import type { CostByYear } from "./portfolio.js";

/**
 * What plans can overlap in: what a line states of where, for whom, what and with whom.
 *
 * @example
 * ```ts
 * const by: OverlapDimension[] = ["unit", "targetGroup"];
 * overlaps(consolidate([{ name: "indsats", plan: examplePlan }]), { by }); //=> []
 * ```
 */
export type OverlapDimension = "unit" | "targetGroup" | "activity" | "role";

/**
 * How overlaps are looked for.
 *
 * @example
 * ```ts
 * const options: OverlapOptions = { by: ["role"] };
 * const both = consolidate(["a", "b"].map((name) => ({ name, plan: examplePlan })));
 * overlaps(both, options).map(({ names }) => names.role); //=> ["Boligrådgivere"]
 * ```
 */
export interface OverlapOptions {
  /** What lines must share, all of it; unit, target group and activity unless told. */
  readonly by?: readonly OverlapDimension[];
}

/**
 * A line, or its part in one unit, that takes part in an overlap.
 *
 * @example
 * ```ts
 * const both = consolidate(["a", "b"].map((name) => ({ name, plan: examplePlan })));
 * const part: OverlapPart = overlaps(both, { by: ["unit"] })[0]!.parts[1]!;
 * [part.plan, part.line, part.unit]; //=> ["b", "boligraadgivere", "socialcenter"]
 * ```
 */
export interface OverlapPart {
  /** Name of the plan. */
  readonly plan: string;
  /** Id of the line in its plan. */
  readonly line: string;
  readonly label: string;
  /** Id of the unit in its plan, where overlaps are looked for in units. */
  readonly unit?: string;
  readonly cost: CostByYear;
  /** Full-time equivalents per year. */
  readonly fte: ReadonlyMap<number, Ratio>;
}

/**
 * The same unit, target group, activity or role in several plans.
 *
 * @example
 * ```ts
 * const both = consolidate(["a", "b"].map((name) => ({ name, plan: examplePlan })));
 * const [overlap] = overlaps(both, { by: ["unit", "role"] }) as [Overlap];
 * [overlap.plans, decimalText(overlap.cost.total)]; //=> [["a", "b"], "100000000"]
 * ```
 */
export interface Overlap {
  /** What the lines share, as the first of them spells it. */
  readonly names: Readonly<Partial<Record<OverlapDimension, string>>>;
  /** Names of the plans, two or more. */
  readonly plans: readonly string[];
  /** Every line involved, in the order of the plans. */
  readonly parts: readonly OverlapPart[];
  /** The years in which more than one of the plans is at it; none where they follow one another. */
  readonly sharedYears: readonly number[];
  /** What all the lines involved cost. */
  readonly cost: CostByYear;
  /** Full-time equivalents of all the lines involved, per year. */
  readonly fte: ReadonlyMap<number, Ratio>;
}
