import type { Problem } from "@aarsvaerk/core";
import type { InputValue } from "./input-value.js";

/**
 * What reading a workbook can find.
 *
 * @example
 * ```ts
 * const code: ReadingFindingCode = "formulaReplaced";
 * code; //=> "formulaReplaced"
 * ```
 */
export type ReadingFindingCode =
  // The plan that travels inside
  | "noPlan"
  | "severalPlans"
  | "planChanged"
  | "planUnreadable"
  | "newerProgram"
  | "planInvalid"
  | "notShown"
  // Sheets, rows, columns
  | "sheetMissing"
  | "sheetRenamed"
  | "sheetAdded"
  | "rowMissing"
  | "rowAdded"
  | "rowMoved"
  | "columnMissing"
  | "columnAdded"
  | "textChanged"
  | "nameMissing"
  | "nameChanged"
  | "cellsAdded"
  // Input cells
  | "notANumber"
  | "notADate"
  | "notAFlag"
  | "errorInInput"
  | "inputEmptied"
  | "formulaInInput"
  | "unknownChoice"
  // Formulas
  | "formulaMissing"
  | "formulaReplaced"
  | "formulaChanged"
  | "brokenReference"
  | "errorShown"
  // The plan with the changes made
  | "changeRefused";

/**
 * How much a finding matters: `error` – no plan could be read; `warning` – something was not read, or
 * the workbook no longer calculates as written; `note` – nothing was lost.
 *
 * @example
 * ```ts
 * const severity: ReadingSeverity = "note";
 * severity; //=> "note"
 * ```
 */
export type ReadingSeverity = "error" | "warning" | "note";

/**
 * One thing that reading a workbook found, as data.
 *
 * @example
 * ```ts
 * const finding: ReadingFinding = { code: "inputEmptied", severity: "warning", place: "Bemanding!D6", label: "Boligrådgivere, Angivet", expected: exact("25") };
 * finding.place; //=> "Bemanding!D6"
 * ```
 */
export interface ReadingFinding {
  readonly code: ReadingFindingCode;
  readonly severity: ReadingSeverity;
  /** The cell (`Bemanding!D6`), row (`Bemanding!6:6`), column (`Bemanding!D:D`), sheet or name; empty for the workbook. */
  readonly place: string;
  /** What the place is called in the workbook, such as `Boligrådgivere, Angivet`. */
  readonly label?: string;
  /** What stands there: a number, a text, or a formula without `=`. */
  readonly found?: InputValue;
  /** What should stand there, or what the plan holds. */
  readonly expected?: InputValue;
  /** How many cells or inputs it is about, where that is more than the place says. */
  readonly count?: number;
  /** What the core says of the plan. */
  readonly problem?: Problem;
}
