import type { Ratio } from "@aarsvaerk/core";

/**
 * What stands in a cell. A formula carries the value that the core has for it.
 *
 * @example
 * ```ts
 * const [first] = buildWorkbook(examplePlan).sheets[0]!.rows[0]!;
 * const content: CellContent = first!.content;
 * content.kind; //=> "text"
 * ```
 */
export type CellContent =
  | { readonly kind: "empty" }
  /** Never a formula, whatever it begins with. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: Ratio }
  /** ISO date. */
  | { readonly kind: "date"; readonly date: string }
  /** Formula without `=`, in English with `,` between arguments and A1 references. */
  | { readonly kind: "formula"; readonly formula: string; readonly value: Ratio | string };

/**
 * What a cell is for; an adapter gives each role one look.
 *
 * @example
 * ```ts
 * const roles = buildWorkbook(examplePlan).sheets.flatMap(({ rows }) => rows.flat().map(({ role }) => role));
 * const input: CellRole = "input";
 * roles.includes(input); //=> true
 * ```
 */
export type CellRole =
  | "title"
  | "subtitle"
  | "heading"
  | "section"
  | "label"
  | "text"
  /** What a person may change. */
  | "input"
  /** What follows from the inputs. */
  | "output"
  | "subtotal"
  | "total"
  /** Must be nought. */
  | "control"
  | "note";

/**
 * How a number is shown. Money is in kroner; `thousands` shows it in 1.000 kr. by its format alone.
 *
 * @example
 * ```ts
 * const formats = buildWorkbook(examplePlan).sheets.flatMap(({ rows }) => rows.flat().map(({ format }) => format));
 * const shown: CellFormat = "thousands";
 * formats.includes(shown); //=> true
 * ```
 */
export type CellFormat =
  | "general"
  | "text"
  | "year"
  | "date"
  | "kroner"
  | "ore"
  | "thousands"
  | "millions"
  | "fte"
  | "percent"
  | "factor"
  | "flag";
