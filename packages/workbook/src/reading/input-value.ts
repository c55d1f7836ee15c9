import type { Ratio } from "@aarsvaerk/core";

/**
 * What an input holds: a number in its base unit – kr., FTE, per cent, 0 or 1 for a flag – or an ISO date.
 *
 * @example
 * ```ts
 * const value: InputValue = "2012-01-01";
 * typeof value; //=> "string"
 * ```
 */
export type InputValue = Ratio | string;
