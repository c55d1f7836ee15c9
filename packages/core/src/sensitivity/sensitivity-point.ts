import { compare, percentChange, subtract, type Ratio } from "../exact/index.js";
import type { StatedInput } from "./stated-input.js";

/**
 * One value of an input, and the figure it gives.
 *
 * @example
 * ```ts
 * const inputs = [{ path: "rates/aarsvaerk/amount", values: ["480000"] }];
 * const found = sensitivity(examplePlan, { inputs, query: "cost/2012", view: { scenario: "begge" } });
 * const [point] = found.inputs[0]!.points as [SensitivityPoint];
 * [decimalText(point.figure), decimalText(point.change), point.isPlans]; //=> ["20800000", "-200000", false]
 * ```
 */
export interface SensitivityPoint extends Pick<StatedInput, "stated" | "value"> {
  /** Kroner for `cost`, full-time equivalents for `fte`. */
  readonly figure: Ratio;
  /** The figure less the plan's own. */
  readonly change: Ratio;
  /**
   * The change in per cent of the plan's own figure, its sign that of the change; where both have one
   * direction.
   */
  readonly percent?: Ratio;
  /** Whether this is the value that the plan states. */
  readonly isPlans: boolean;
}

/** A value of an input. */
export type InputValue = Pick<StatedInput, "stated" | "value">;

/** Numbers by size, days by date; what the plan leaves out comes first. */
export function order(a: InputValue, b: InputValue): number {
  if (a.value && b.value) return compare(a.value, b.value);
  const [left, right] = [a.stated ?? "", b.stated ?? ""];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A value and its figure, held against the plan's own. */
export const pointOf = (
  { stated, value }: InputValue,
  found: Ratio,
  plans: Ratio,
): SensitivityPoint => {
  const percent = percentChange(plans, found);
  return {
    ...(stated === undefined ? {} : { stated }),
    ...(value === undefined ? {} : { value }),
    figure: found,
    change: subtract(found, plans),
    ...(percent && { percent }),
    isPlans: false,
  };
};
