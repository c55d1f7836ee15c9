import type { Locale, Plan, View } from "@aarsvaerk/core";
import type { CellFormat } from "../sheet/cell.js";
import type { ReadingFinding } from "./finding.js";
import type { InputValue } from "./input-value.js";

/**
 * An input cell of a workbook, and what the plan holds after reading it.
 *
 * @example
 * ```ts
 * const input: ReadInput = { path: "baseline/staffing/boligraadgivere/fte", address: "Bemanding!D6", label: "Boligrådgivere, Angivet", format: "fte", value: exact("25") };
 * input.address; //=> "Bemanding!D6"
 * ```
 */
export interface ReadInput {
  /** Keys and ids from the root of the plan, as `withInput` of the core takes them. */
  readonly path: string;
  /** Where the cell is, or was where it is missing. */
  readonly address: string;
  /** The label of its row and the heading of its column. */
  readonly label: string;
  readonly format: CellFormat;
  /** Nothing where the cell is empty. */
  readonly value?: InputValue;
}

/**
 * An input that somebody changed in the workbook.
 *
 * @example
 * ```ts
 * const change: InputChange = { path: "baseline/staffing/boligraadgivere/fte", address: "Bemanding!D6", label: "Boligrådgivere, Angivet", format: "fte", old: exact("25"), new: exact("26.5") };
 * change.address; //=> "Bemanding!D6"
 * ```
 */
export interface InputChange extends Omit<ReadInput, "value"> {
  /** What the plan held; nothing where it left the input out. */
  readonly old?: InputValue;
  /** What stands in the cell; nothing where it was emptied, as a day or a year may be. */
  readonly new?: InputValue;
}

/**
 * A plan that was read back from a workbook.
 *
 * @example
 * ```ts
 * const read = (workbook: ReadableWorkbook): PlanRead | undefined => {
 *   const reading = readPlan(workbook);
 *   return reading.ok ? reading : undefined;
 * };
 * read({ sheets: [], names: [], carried: [] }); //=> undefined
 * ```
 */
export interface PlanRead {
  readonly ok: true;
  /** The plan with what was changed in the cells. */
  readonly plan: Plan;
  /** The plan that travels in the workbook, as it was written. */
  readonly carried: Plan;
  /** What the two switches of the workbook say. */
  readonly view: View;
  /** What was shown when the sheets were written, and can be chosen in them still. */
  readonly alsoShown: readonly View[];
  /** The language of the sheets. */
  readonly locale: Locale;
  /** Every input cell, in the order of the sheets. */
  readonly inputs: readonly ReadInput[];
  readonly changes: readonly InputChange[];
  readonly findings: readonly ReadingFinding[];
}

/**
 * Either a plan that was read back from a workbook, or why there is none. Where the changes are what
 * stands in the way, the plan as it was written and the changes are told.
 *
 * @example
 * ```ts
 * const reading: PlanReading = readPlan({ sheets: [], names: [], carried: [] });
 * reading.findings.map(({ code }) => code); //=> ["noPlan"]
 * ```
 */
export type PlanReading =
  | PlanRead
  | {
      readonly ok: false;
      readonly carried?: Plan;
      readonly locale?: Locale;
      readonly changes: readonly InputChange[];
      readonly findings: readonly ReadingFinding[];
    };
