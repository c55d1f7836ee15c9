import type { Table } from "../tables/table.js";
import { renderCsv } from "./csv.js";
import { renderHtml } from "./html.js";
import { renderMarkdown } from "./markdown.js";
import type { TextStyle } from "./text.js";
import { renderText } from "./text.js";

export type { TextRole } from "./text.js";

/**
 * The format a table is written in, with the choices that format has.
 *
 * - `text`: for a terminal or a mail in a fixed-width font. `width` is the number of columns to fit
 *   into: labels, headings, texts, caption and notes wrap, figures never do, so a table whose figures
 *   need more room is wider. `style` gets finished lines, for a terminal to colour.
 * - `markdown`: a GitHub table between its caption and its notes.
 * - `html`: a `<figure>` that stands alone and survives being pasted into Word.
 * - `csv`: header and rows for a spreadsheet, separated by `;`. Figures are as printed, with the
 *   locale's decimal mark (a point in English), an ASCII minus and no group separators. Text that a
 *   spreadsheet could take for a formula is prefixed with an apostrophe. Caption and notes are left
 *   out. `bom` adds the byte order mark by which Excel recognises UTF-8.
 *
 * In every format a label becomes one line, and control characters and marks that reverse the
 * reading direction become visible as `�`.
 *
 * @example
 * ```ts
 * const options: RenderOptions = { format: "csv", bom: true };
 * options.format; //=> "csv"
 * ```
 */
export type RenderOptions =
  | { readonly format: "text"; readonly width?: number; readonly style?: TextStyle }
  | { readonly format: "markdown" }
  | { readonly format: "html" }
  | { readonly format: "csv"; readonly bom?: boolean };

/**
 * Writes a table as text, Markdown, HTML or CSV, in the table's own language.
 *
 * @param table - finished table
 * @param options - format, and the choices of that format
 * @returns the table, each line ended by a line break (CRLF in CSV)
 * @throws RangeError when a row has more or fewer cells than the table has columns
 * @example
 * ```ts
 * const fte: Table = {
 *   id: "staffing", locale: "da", caption: "Bemanding", corner: "Årsværk",
 *   columns: [{ id: "2012", label: "2012", kind: "figure" }],
 *   rows: [{ kind: "line", label: "Boligrådgivere", cells: [figureCell("fte", ratio(25n), ratio(25n), 0)] }],
 *   notes: [],
 * };
 * renderTable(fte, { format: "csv" }); //=> "Årsværk;2012\r\nBoligrådgivere;25\r\n"
 * ```
 */
export function renderTable(table: Table, options: RenderOptions): string {
  refuseRaggedRows(table);
  switch (options.format) {
    case "text":
      return renderText(table, options);
    case "markdown":
      return renderMarkdown(table);
    case "html":
      return renderHtml(table);
    case "csv":
      return renderCsv(table, options);
  }
}

/** A cell too few or too many would print figures under the wrong year, or drop them in silence. */
function refuseRaggedRows({ rows, columns }: Table): void {
  rows.forEach(({ kind, label, cells }, index) => {
    const expected = kind === "section" ? 0 : columns.length;
    if (cells.length === expected) return;
    const place = `row ${index + 1} (${JSON.stringify(label)})`;
    throw new RangeError(`${place} has ${cells.length} cells instead of ${expected}`);
  });
}
