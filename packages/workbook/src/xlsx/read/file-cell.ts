import { exact, type Ratio } from "@aarsvaerk/core";
import { dateOf } from "../calendar.js";
import { shortestDecimal } from "../double.js";

/**
 * What a cell of a file shows: for a formula, what it gave when the file was saved.
 *
 * @example
 * ```ts
 * const value: FileValue = { kind: "date", value: "2012-01-01" };
 * value.kind; //=> "date"
 * ```
 */
export type FileValue =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly value: string }
  /** The shortest decimal that is the number in the file: `1.1`, where Excel writes `1.1000000000000001`. */
  | { readonly kind: "number"; readonly value: Ratio }
  /** ISO date; with the time where it has one. */
  | { readonly kind: "date"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** `#REF!`, or what stands where a number should. */
  | { readonly kind: "error"; readonly value: string };

/**
 * A cell that stands in a file.
 *
 * @example
 * ```ts
 * const cell: FileCell = { address: "B4", kind: "text", value: "Begge", formula: "A4" };
 * cell.address; //=> "B4"
 * ```
 */
export type FileCell = FileValue & {
  /** `B4` */
  readonly address: string;
  /** Without `=`, in English with `,` between arguments. */
  readonly formula?: string;
};

/** A number as it stands in a file. */
export function numberValue(text: string, isDate: boolean, begins1904: boolean): FileValue {
  const trimmed = text.trim();
  const value = Number.parseFloat(trimmed);
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(trimmed) || !Number.isFinite(value))
    return { kind: "error", value: text };
  const date = isDate ? dateOf(value, begins1904) : undefined;
  return date === undefined
    ? { kind: "number", value: exact(shortestDecimal(value)) }
    : { kind: "date", value: date };
}
