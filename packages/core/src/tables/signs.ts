import { negate, type Ratio } from "../exact/index.js";

/**
 * Which direction a table prints as positive. The model stores expenditure as positive; a template
 * chooses: `expenditure` prints expenditure + and income −, `saving` prints savings +.
 *
 * @example
 * ```ts
 * const signs: Signs = "saving";
 * signs; //=> "saving"
 * ```
 */
export type Signs = "expenditure" | "saving";

/** An amount in the direction that a table prints. */
export const signed = (value: Ratio, signs: Signs = "expenditure"): Ratio =>
  signs === "saving" ? negate(value) : value;
