import type { Ratio } from "../exact/index.js";

/**
 * Something a reviewer should look at, as data; the plan can be calculated all the same.
 *
 * @example
 * ```ts
 * const funding = [{ funder: "staten", share: "50", until: 2014 }];
 * const plan = { ...examplePlan, funders: [{ id: "staten", label: "Staten" }], baseline: { ...examplePlan.baseline, funding } };
 * const [finding] = evaluate(plan).findings as [Finding];
 * [finding.code, finding.year, decimalText(finding.amount!)]; //=> ["costOutlivesGrant", 2015, "6250000"]
 * ```
 */
export interface Finding {
  readonly code: FindingCode;
  /** The figure it is about. */
  readonly path: string;
  readonly year?: number;
  /** Kroner, or full-time equivalents for `staffingBelowZero`. */
  readonly amount?: Ratio;
  /** What it is about, in the plan's own words: cost and grant, frame, role and unit, proposals. */
  readonly names: readonly string[];
}

/**
 * The codes of findings: a cost goes on after its grant has ended, a frame is overdrawn (or cannot be checked, because it is nominal and no index leads there), a role in a
 * unit falls below zero, or the adopted proposals break `requires` or `excludes`.
 *
 * @example
 * ```ts
 * const code: FindingCode = "frameOverdrawn";
 * code; //=> "frameOverdrawn"
 * ```
 */
export type FindingCode =
  | "costOutlivesGrant"
  | "frameOverdrawn"
  | "frameNotChecked"
  | "staffingBelowZero"
  | "requiresMissing"
  | "excludedTogether";
