import type { Sheet } from "../sheet/workbook.js";
import { parseBlock, type Block } from "../sheet/block.js";

/** Inches. */
export const margins = {
  left: 0.5,
  right: 0.5,
  top: 0.6,
  bottom: 0.6,
  header: 0.3,
  footer: 0.3,
} as const;

/** More rows than these cannot be read when they are shrunk to one page. */
const mostRowsOnPage = 60;

/** The last row that has a cell or lies under a chart. */
function lastRow({ rows, charts }: Sheet): number {
  const ends = charts.map(({ place }) => parseBlock(place)?.last.row ?? 0);
  return Math.max(1, rows.length, ...ends);
}

/** What of a sheet is printed. */
export const printArea = (sheet: Sheet): Block => ({
  first: { row: 1, column: 1 },
  last: { row: lastRow(sheet), column: sheet.print.columns },
});

/**
 * How many pages long a sheet is printed; 0 is as many as it takes. A sheet with a chart is one page in all
 * as long as it can be read: a chart would be cut between two, and Excel does not heed breaks on a fitted
 * page.
 */
export const pagesLong = (sheet: Sheet): 0 | 1 =>
  sheet.charts.length > 0 && lastRow(sheet) <= mostRowsOnPage ? 1 : 0;
