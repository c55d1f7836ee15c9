import type { Area } from "../grid/area.js";
import type { Sheet } from "./sheet.js";

export interface Table {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  /** With the header row and the totals row. */
  area: Area;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

export const headerRowOf = ({ area }: Table): Area => ({ ...area, rows: 1 });

export const totalsRowOf = ({ area }: Table): Area => ({
  ...area,
  row: area.row + area.rows - 1,
  rows: 1,
});

/** The rows between header and totals. */
export function bodyOf({ area, showHeaders, showTotals }: Table): Area {
  const above = showHeaders ? 1 : 0;
  return { ...area, row: area.row + above, rows: area.rows - above - (showTotals ? 1 : 0) };
}
