import type { Cell, Sheet } from "../../sheet/workbook.js";
import { constantOf } from "../alignment/constants.js";

const headingsIn = (row: readonly Cell[]): [number, string][] =>
  row.flatMap((cell, at): [number, string][] => {
    const text = cell.role === "heading" ? constantOf(cell) : undefined;
    return text === undefined ? [] : [[at, text]];
  });

/** What the cells of a sheet are called: by the label of their row and the heading of their column. */
export interface Labels {
  /** Rows and columns are counted from 0. */
  readonly cell: (row: number, column: number) => string;
  readonly row: (row: number) => string;
  /** The heading that stands above a cell. */
  readonly heading: (row: number, column: number) => string;
  readonly column: (column: number) => string;
}

export function labelsOf({ rows }: Sheet): Labels {
  let headings = new Map<number, string>();
  const above = rows.map((row) => {
    const own = headingsIn(row);
    if (own.length > 0) headings = new Map(own);
    return headings;
  });
  const rowLabel = (row: number): string =>
    rows[row]?.map(constantOf).find((text) => text !== undefined) ?? "";
  return {
    row: rowLabel,
    heading: (row, column) => above[row]?.get(column) ?? "",
    column: (column) => above.map((each) => each.get(column)).find((text) => text) ?? "",
    cell: (row, column) =>
      [rowLabel(row), above[row]?.get(column)]
        .filter((text) => text !== undefined && text !== "")
        .join(", "),
  };
}
