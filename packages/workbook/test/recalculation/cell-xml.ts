import { attribute } from "./xml-text.js";

/** A cell as it stands in the XML of a sheet. */
export interface CellXml {
  readonly address: string;
  /** The kind of value: `n`, `s`, `str`, `b`, `e`, `inlineStr`. */
  readonly type: string;
  /** The text of its opening tag between `<c` and `>`. */
  readonly tag: string;
  readonly inner: string;
}

const CELL = /<c\b([^>]*?)(?:\/>|>([^]*?)<\/c>)/g;

export const cellsOf = (sheetXml: string): CellXml[] =>
  [...sheetXml.matchAll(CELL)].map(([, tag = "", inner = ""]) => cellOf(tag, inner));

/** The sheet with some cells replaced; a cell that is given nothing stays as it is. */
export const replaceCells = (
  sheetXml: string,
  replacement: (cell: CellXml) => string | undefined,
): string =>
  sheetXml.replace(
    CELL,
    (whole: string, tag: string, inner: string | undefined) =>
      replacement(cellOf(tag, inner ?? "")) ?? whole,
  );

const cellOf = (tag: string, inner: string): CellXml => ({
  address: attribute(tag, "r") ?? "",
  type: attribute(tag, "t") ?? "n",
  tag,
  inner,
});

/** The text within an element of the cell, still encoded; empty where the element is. */
export function within(inner: string, element: "f" | "v" | "is"): string | undefined {
  const found = new RegExp(`<${element}\\b[^>]*?(?:/>|>([^]*?)</${element}>)`).exec(inner);
  return found ? (found[1] ?? "") : undefined;
}
