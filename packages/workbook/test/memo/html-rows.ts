import { renderTable, type Table } from "@aarsvaerk/core";
import { elementsOf, parseXml, textOf } from "./xml-tree.js";

/** What the core prints in a table, read from its HTML: header row, then label and cells of each row. */
export function htmlRows(table: Table): string[][] {
  const html = parseXml(renderTable(table, { format: "html" }).trim());
  return elementsOf(html, "tr").map((row) =>
    row.children.map((cell) => (typeof cell === "string" ? cell : textOf(cell))),
  );
}

/** A section is one wide cell in HTML and a row of cells in Word, where merged ones are hard to read aloud. */
export const filled = (rows: readonly (readonly string[])[], width: number): string[][] =>
  rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
