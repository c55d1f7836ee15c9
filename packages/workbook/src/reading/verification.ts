import type { InputValue } from "./input-value.js";
import type { PlanReading } from "./plan-reading.js";

/**
 * A control of a workbook that is not nought.
 *
 * @example
 * ```ts
 * const control: FailedControl = { address: "Kilder og kontrol!B7", label: "Enheder 2012", shown: exact("0.01") };
 * control.address; //=> "Kilder og kontrol!B7"
 * ```
 */
export interface FailedControl {
  readonly address: string;
  readonly label: string;
  /** A number, or the text or error that stands in the cell. */
  readonly shown: InputValue;
}

/**
 * A cell that shows another figure than the core has for it.
 *
 * @example
 * ```ts
 * const deviation: Deviation = { address: "Bemanding!K6", label: "Boligrådgivere, 2012", shown: exact("12500000.01"), expected: exact("12500000") };
 * deviation.address; //=> "Bemanding!K6"
 * ```
 */
export interface Deviation {
  readonly address: string;
  readonly label: string;
  /** A number, or the text or error that stands in the cell; nothing where it is empty. */
  readonly shown?: InputValue;
  readonly expected: InputValue;
}

/**
 * What a check of a workbook says: the reading, its own controls, and its figures against the core's.
 *
 * @example
 * ```ts
 * const { reading, compared }: WorkbookVerification = verifyWorkbook({ sheets: [], names: [], carried: [] });
 * [reading.ok, compared]; //=> [false, 0]
 * ```
 */
export interface WorkbookVerification {
  readonly reading: PlanReading;
  /** Controls that are not nought. */
  readonly controls: readonly FailedControl[];
  /** Figures that differ from the core's, for the plan and the switches as they stand in the cells. */
  readonly deviations: readonly Deviation[];
  /** How many figures were compared. */
  readonly compared: number;
}
