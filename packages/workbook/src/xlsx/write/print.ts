import type { WriteOptions, WriteSheet } from "hucre/xlsx";
import type { Sheet } from "../../sheet/workbook.js";
import { blockText, parseBlock } from "../../sheet/block.js";

type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number];

/** Inches. */
const margins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 } as const;

/** More rows than these cannot be read when they are shrunk to one page. */
const mostRowsOnPage = 60;

/**
 * Landscape A4, one page wide and as many as it takes in length. A sheet with a chart is one page in all as
 * long as it can be read: a chart would be cut between two, and Excel does not heed breaks on a fitted page.
 */
export const pageSetupOf = (sheet: Sheet): NonNullable<WriteSheet["pageSetup"]> => ({
  paperSize: "a4",
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: sheet.charts.length > 0 && lastRow(sheet) <= mostRowsOnPage ? 1 : 0,
  margins,
});

const longestFooter = 200;

/** Title of the workbook and tab to the left, page to the right. An ampersand would begin a code. */
export const footerOf = (title: string): string =>
  `&L&8 ${title.slice(0, longestFooter).replaceAll("&", "&&")} – &A&R&8 &P / &N`;

/** As the file wants it whatever the name is. */
const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** The last row that has a cell or lies under a chart. */
function lastRow({ rows, charts }: Sheet): number {
  const ends = charts.map(({ place }) => parseBlock(place)?.last.row ?? 0);
  return Math.max(1, rows.length, ...ends);
}

const fixed = (block: string): string => block.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** The names a file states its print area and the repeated rows by. */
export function printNames(sheet: Sheet): NamedRange[] {
  const { name, print } = sheet;
  const last = { row: lastRow(sheet), column: print.columns };
  const area = fixed(blockText({ first: { row: 1, column: 1 }, last }));
  const [from, to] = print.titleRows ?? [];
  const titles =
    from === undefined || to === undefined
      ? []
      : [{ name: "_xlnm.Print_Titles", range: `${quoted(name)}!$${from}:$${to}`, scope: name }];
  return [{ name: "_xlnm.Print_Area", range: `${quoted(name)}!${area}`, scope: name }, ...titles];
}
