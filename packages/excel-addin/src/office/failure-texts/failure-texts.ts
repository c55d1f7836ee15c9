import type { Aftermath, FailureCode } from "../failure.js";

export interface FailureTexts {
  /**
   * What happened, and what to do.
   *
   * @param place - a sheet or a cell, where it is known
   */
  readonly codes: Readonly<Record<FailureCode, (place?: string) => string>>;
  readonly aftermath: Readonly<Record<Aftermath, string>>;
  /** Excel's own code, for whoever is asked for help. */
  readonly detail: (detail: string) => string;
}
