import type { BridgeStepKind } from "../../comparison/index.js";

/** What a change is called, by what the table prints as positive. */
type Direction = "expenditure" | "saving";

/** The words of comparisons in one language. */
export interface ComparisonTexts {
  readonly captions: {
    readonly scenarios: (plan: string) => string;
    readonly difference: (from: string, to: string, by: string) => string;
    readonly changeByYear: (from: string, to: string, by: string) => string;
    readonly bridge: (from: string, to: string) => string;
  };
  /** What follows a caption about one part of the budget only. */
  readonly narrowedTo: (caption: string, part: string) => string;
  readonly measures: Readonly<Record<"cost" | "fte", string>>;
  readonly changeFrom: Readonly<Record<Direction, (scenario: string) => string>>;
  readonly from: string;
  readonly to: string;
  readonly change: Readonly<Record<Direction, string>>;
  readonly percent: Readonly<Record<Direction, string>>;
  readonly steps: Readonly<Record<BridgeStepKind, string>>;
  readonly stepTotal: (step: string) => string;
  readonly savingsPositive: string;
  readonly sharedYears: (years: string) => string;
}
