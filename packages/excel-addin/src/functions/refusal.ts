import type { CellValue } from "./cell.js";

/** The arguments of all functions, by their names in the code. */
export type ArgumentName =
  | "amount"
  | "fromYear"
  | "toYear"
  | "years"
  | "growth"
  | "weights"
  | "decimals"
  | "costs"
  | "thereafter";

interface BadArgument<Code extends string> {
  readonly code: Code;
  readonly argument: ArgumentName;
  /** What stands there; empty for nothing. */
  readonly found: CellValue;
}

/** Why a function gives no figure, as data; the words are in `text`. */
export type Refusal =
  | BadArgument<"notANumber">
  | BadArgument<"notAYear">
  | BadArgument<"notDecimals">
  | BadArgument<"negativeWeight">
  | { readonly code: "noWeight" }
  | { readonly code: "unequalRanges"; readonly years: number; readonly growth: number }
  | { readonly code: "yearTwice"; readonly year: number }
  | { readonly code: "missingYear"; readonly year: number }
  | { readonly code: "growthTooLow"; readonly year: number }
  | { readonly code: "notPaidBack"; readonly horizon: number };

export class RefusalError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

export function refuse(refusal: Refusal): never {
  throw new RefusalError(refusal);
}
