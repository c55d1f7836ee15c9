import type { FoundCarried } from "./carried.js";
import type { FoundCell } from "./read-cell.js";
import type { DefinedName } from "./workbook.js";

/**
 * A sheet as it was read, from a file or through Office.
 *
 * @example
 * ```ts
 * const sheet: ReadableSheet = { name: "Bemanding", cells: new Map() };
 * sheet.cells.get("B4"); //=> undefined
 * ```
 */
export interface ReadableSheet {
  readonly name: string;
  /** The cells that hold something, by address (`B4`). */
  readonly cells: ReadonlyMap<string, FoundCell>;
}

/**
 * A workbook as it was read, from a file or through Office: what `readPlan` reads.
 *
 * @example
 * ```ts
 * const workbook: ReadableWorkbook = { sheets: [], names: [], carried: [] };
 * readPlan(workbook).ok; //=> false
 * ```
 */
export interface ReadableWorkbook {
  readonly sheets: readonly ReadableSheet[];
  readonly names: readonly DefinedName[];
  /** Documents that travel inside, with what their hash says. */
  readonly carried: readonly FoundCarried[];
}
