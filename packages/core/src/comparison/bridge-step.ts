import type { Ratio } from "../exact/index.js";

/**
 * Why two outcomes differ, in the order in which the causes are counted (rule 16): lines dropped,
 * lines new, FTE (mængde), amounts and percentages, phase-in, price, index vintage, split, funding.
 * An amount is neither quantity nor price, so it is a cause of its own beside the FTE.
 *
 * @example
 * ```ts
 * const found = bridge(evaluate(examplePlan), evaluate(examplePlan, { scenario: "begge" }));
 * const kind: BridgeStepKind = found.steps[1]!.kind;
 * kind; //=> "new"
 * ```
 */
export type BridgeStepKind = (typeof bridgeStepKinds)[number];

export const bridgeStepKinds = [
  "dropped",
  "new",
  "fte",
  "amount",
  "phaseIn",
  "price",
  "index",
  "split",
  "funding",
] as const;

/**
 * One cause of a difference, and the lines it works through.
 *
 * @example
 * ```ts
 * const found = bridge(evaluate(examplePlan), evaluate(examplePlan, { scenario: "begge" }));
 * const step: BridgeStep = found.steps[1]!;
 * step.lines.map(({ line, byYear }) => [line, decimalText(byYear.get(2012)!)]); //=> [["fra-socialcenter", "-4000000"], ["til-herberger", "7500000"], ["koordinatorer", "5000000"]]
 * ```
 */
export interface BridgeStep {
  readonly kind: BridgeStepKind;
  /** Kroner, or full-time equivalents, per budget year; nought where the cause plays no part. */
  readonly byYear: ReadonlyMap<number, Ratio>;
  /** The lines whose figure the cause moves, in the order of the plans; they add up to the step. */
  readonly lines: readonly {
    readonly line: string;
    readonly label: string;
    readonly byYear: ReadonlyMap<number, Ratio>;
  }[];
}
