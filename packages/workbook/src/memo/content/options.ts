import type { AmountUnit, Locale } from "@aarsvaerk/core";

/**
 * What a memo is written in, and what it is about.
 *
 * @example
 * ```ts
 * const options: MemoOptions = { locale: "da", unit: "mio", proposal: "intensiveret-indsats" };
 * options.unit; //=> "mio"
 * ```
 */
export interface MemoOptions {
  readonly locale: Locale;
  /** Unit of the amounts; 1.000 kr. unless told. */
  readonly unit?: AmountUnit;
  /**
   * The proposal the memo is about, or `baseline` for the adopted budget; all adopted proposals, or
   * the adopted budget where none is, unless told.
   */
  readonly proposal?: string;
}
