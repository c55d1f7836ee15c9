import type { WriteOptions, WriteSheet } from "hucre/xlsx";
import type { Sheet } from "../../sheet/workbook.js";
import { blockText } from "../../sheet/block.js";
import { margins, pagesLong, printArea } from "../../look/page.js";

type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number];

/** Landscape A4, one page wide. */
export const pageSetupOf = (sheet: Sheet): NonNullable<WriteSheet["pageSetup"]> => ({
  paperSize: "a4",
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: pagesLong(sheet),
  margins,
});

const longestFooter = 200;

/** Title of the workbook and tab to the left, page to the right. An ampersand would begin a code. */
export const footerOf = (title: string): string =>
  `&L&8 ${title.slice(0, longestFooter).replaceAll("&", "&&")} – &A&R&8 &P / &N`;

/** As the file wants it whatever the name is. */
const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

const fixed = (block: string): string => block.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** The names a file states its print area and the repeated rows by. */
export function printNames(sheet: Sheet): NamedRange[] {
  const { name, print } = sheet;
  const area = fixed(blockText(printArea(sheet)));
  const [from, to] = print.titleRows ?? [];
  const titles =
    from === undefined || to === undefined
      ? []
      : [{ name: "_xlnm.Print_Titles", range: `${quoted(name)}!$${from}:$${to}`, scope: name }];
  return [{ name: "_xlnm.Print_Area", range: `${quoted(name)}!${area}`, scope: name }, ...titles];
}
