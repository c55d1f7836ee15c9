import type { Outcome } from "../evaluation/index.js";
import type { Exactable, Ratio } from "../exact/index.js";
import type { FigureQuery, View } from "../expression/index.js";
import type { ValueRange } from "./grid.js";
import type { StatedInput } from "./stated-input.js";

/**
 * What a search is for: the value of one input, among `from`, `from` + `step` … up to `to`, at which
 * a figure meets a target.
 *
 * @example
 * ```ts
 * const goal: Goal = {
 *   input: "rates/aarsvaerk/amount", from: "400000", to: "600000", step: "1",
 *   query: "cost/proposal=intensiveret-indsats/2012", target: "4800000", view: { scenario: "begge" },
 * };
 * goalSearch(examplePlan, goal).kind; //=> "found"
 * ```
 */
export interface Goal extends ValueRange {
  /** Path of the input, as `withInput` takes it; its values are stated in `from`, `to` and `step`. */
  readonly input: string;
  readonly query: FigureQuery | string;
  /** Kr. for `cost`, full-time equivalents for `fte`; text with a point, as in a plan. */
  readonly target: Exactable;
  /** Whether the figure may be the target at most (unless told) or at least. */
  readonly bound?: "atMost" | "atLeast";
  readonly view?: View;
}

/**
 * A value that was tried, and the figure it gives.
 *
 * @example
 * ```ts
 * const found = goalSearch(examplePlan, { input: "rates/aarsvaerk/amount", from: "400000", to: "600000", step: "1", query: "cost/line=koordinatorer/2012", target: "4800005", view: { scenario: "begge" } });
 * const point: GoalPoint = found.kind === "found" ? found.keeps : found.closest;
 * [point.stated, decimalText(point.figure)]; //=> ["480000", "4800000"]
 * ```
 */
export interface GoalPoint extends Pick<StatedInput, "stated" | "value"> {
  /** Kroner for `cost`, full-time equivalents for `fte`. */
  readonly figure: Ratio;
}

/**
 * What a search found. `found`: two neighbours on the grid, of which one keeps within the target and
 * one does not – or, where every value keeps within it and one meets it exactly, that one alone.
 * `outOfReach`: all values tried are on the same side of the target, and the closest one is told.
 *
 * @example
 * ```ts
 * const found: GoalResult = goalSearch(examplePlan, { input: "rates/aarsvaerk/amount", from: "400000", to: "450000", step: "1000", query: "cost/line=koordinatorer/2012", target: "4800000", view: { scenario: "begge" } });
 * found.kind === "outOfReach" ? [found.closest.stated, found.keepsWithin] : []; //=> ["450000", true]
 * ```
 */
export type GoalResult = GoalAsked & (GoalFound | GoalOutOfReach);

interface GoalAsked {
  /** The plan as it stands, in the view asked for. */
  readonly outcome: Outcome;
  readonly query: FigureQuery;
  /** The input as the plan states it. */
  readonly input: StatedInput;
  /** Kroner or full-time equivalents. */
  readonly target: Ratio;
  readonly bound: "atMost" | "atLeast";
  /** The first and the last value of the grid. */
  readonly ends: readonly [GoalPoint, GoalPoint];
  /** Whether the figure went one way only among the values that were tried. */
  readonly isMonotone: boolean;
}

export interface GoalFound {
  readonly kind: "found";
  /** The last value on the side of `from`, and the first on the side of `to`. */
  readonly near: GoalPoint;
  readonly far?: GoalPoint;
  /** The one of the two that keeps within the target. */
  readonly keeps: GoalPoint;
  /** Whether that one meets the target exactly. */
  readonly isExact: boolean;
}

export interface GoalOutOfReach {
  readonly kind: "outOfReach";
  /** The value tried whose figure is closest to the target. */
  readonly closest: GoalPoint;
  /** Whether the values tried keep within the target all the same. */
  readonly keepsWithin: boolean;
}
