import type { Ratio } from "@aarsvaerk/core";

/**
 * What a cell that was read shows: for a formula, what it gave when the workbook was saved.
 *
 * @example
 * ```ts
 * const value: FoundValue = { kind: "date", value: "2012-01-01" };
 * value.kind; //=> "date"
 * ```
 */
export type FoundValue =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly value: string }
  /** The shortest decimal that is the number in the cell: `1.1`, where Excel writes `1.1000000000000001`. */
  | { readonly kind: "number"; readonly value: Ratio }
  /** ISO date; with the time where it has one. */
  | { readonly kind: "date"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** `#REF!`, or what stands where a number should. */
  | { readonly kind: "error"; readonly value: string };

/**
 * A cell that stands in a workbook that was read.
 *
 * @example
 * ```ts
 * const cell: FoundCell = { address: "B4", kind: "text", value: "Begge", formula: "A4" };
 * cell.address; //=> "B4"
 * ```
 */
export type FoundCell = FoundValue & {
  /** `B4` */
  readonly address: string;
  /** Without `=`, in English with `,` between arguments. */
  readonly formula?: string;
};
