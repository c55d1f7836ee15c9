import type { WriteSheet } from "hucre/xlsx";
import type { Block } from "../../sheet/block.js";

type Merge = NonNullable<WriteSheet["merges"]>[number];

/** A block of cells shown as one, as hucre takes it: counted from 0. */
export const mergeOf = ({ first, last }: Block): Merge => ({
  startRow: first.row - 1,
  startCol: first.column - 1,
  endRow: last.row - 1,
  endCol: last.column - 1,
});
