import type { Sheet, SheetTable } from "../../sheet/workbook.js";
import { parseBlock } from "../../sheet/block.js";

/** The texts in the header row of a table; a cell that is no text gives none. */
export function headersOf({ rows }: Sheet, { range }: SheetTable): (string | undefined)[] {
  const block = parseBlock(range);
  if (!block) return [];
  const { first, last } = block;
  return Array.from({ length: last.column - first.column + 1 }, (_, at) => {
    const content = rows[first.row - 1]?.[first.column - 1 + at]?.content;
    return content?.kind === "text" ? content.text : undefined;
  });
}
