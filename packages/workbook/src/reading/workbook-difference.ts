import type { CellFormat } from "../sheet/cell.js";
import type { ReadInput } from "./plan-reading.js";
import type { InputValue } from "./input-value.js";

/**
 * An input that differs between two workbooks of a plan.
 *
 * @example
 * ```ts
 * const input: InputDifference = {
 *   path: "baseline/staffing/boligraadgivere/fte", label: "Boligrådgivere, Angivet", format: "fte",
 *   from: { address: "Bemanding!D6", value: exact("25") }, to: { address: "Bemanding!D7", value: exact("26.5") },
 * };
 * input.to.address; //=> "Bemanding!D7"
 * ```
 */
export interface InputDifference {
  readonly path: string;
  readonly label: string;
  readonly format: CellFormat;
  readonly from: { readonly address: string; readonly value?: InputValue };
  readonly to: { readonly address: string; readonly value?: InputValue };
}

/**
 * What differs between the inputs of two workbooks.
 *
 * @example
 * ```ts
 * const difference: WorkbookDifference = { differing: [], onlyInFirst: [], onlyInSecond: [] };
 * difference.differing.length; //=> 0
 * ```
 */
export interface WorkbookDifference {
  readonly differing: readonly InputDifference[];
  readonly onlyInFirst: readonly ReadInput[];
  readonly onlyInSecond: readonly ReadInput[];
}
