import type { Block } from "../../sheet/block.js";

/**
 * Lets rows grow when somebody writes more in them, as hucre fixes every height. Those of merged cells stay
 * fixed: no program fits them, and Excel would make them one line high.
 */
export const withGrowingRows = (sheetXml: string, lone: ReadonlyMap<number, Block>): string =>
  sheetXml.replace(
    /<row r="(\d+)" ht="([\d.]+)" customHeight="1"/g,
    (whole, row: string, height: string) =>
      lone.has(Number.parseInt(row, 10)) ? whole : `<row r="${row}" ht="${height}"`,
  );
