import type { Table } from "../../../model/table.js";
import { isIn } from "./place.js";

/** What a table's style makes of a cell. */
export type TablePart = "header" | "totals" | "band" | "plain";

export function tablePartAt(
  tables: readonly Table[],
  row: number,
  column: number,
): TablePart | undefined {
  const table = tables.find(({ area }) => isIn({ row, column }, area));
  if (!table || table.style === "") return undefined;
  const { area, showHeaders, showTotals, showBandedRows } = table;
  if (showHeaders && row === area.row) return "header";
  if (showTotals && row === area.row + area.rows - 1) return "totals";
  return showBandedRows && (row - area.row) % 2 === 1 ? "band" : "plain";
}
