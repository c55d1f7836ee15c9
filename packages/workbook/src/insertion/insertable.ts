import type { Chart } from "../sheet/chart.js";
import type { Cell } from "../sheet/workbook.js";

/**
 * Cells that can be put anywhere in a workbook: a table, with a chart of it.
 *
 * @example
 * ```ts
 * const table = budgetNote(evaluate(examplePlan, { scenario: "begge" }), { locale: "da" });
 * const cells: InsertableTable = tableCells(table);
 * cells.rows[0]?.[0]?.role; //=> "title"
 * ```
 */
export interface InsertableTable {
  /** Rows from the top; the first cell stands where the user says. */
  readonly rows: readonly (readonly Cell[])[];
  /** Widths in characters, column by column. */
  readonly widths: readonly number[];
  /** Its place, and references without a sheet, are as if the first cell stood in A1: `placedChart` moves them. */
  readonly chart?: Chart;
}
