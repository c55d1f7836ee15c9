import { parseBlock } from "@aarsvaerk/workbook";
import type { Input } from "./input.js";
import type { Look } from "./look.js";
import type { SheetImage } from "./sheet-image.js";

type InputAt = (row: number, column: number) => Input;

/** Whether nothing but the first cell of a block has content: merging keeps no more than that. */
export function isLone(block: string, inputAt: InputAt): boolean {
  const area = parseBlock(block);
  if (!area) return true;
  const { first, last } = area;
  for (let row = first.row; row <= last.row; row++)
    for (let column = first.column; column <= last.column; column++) {
      const isFirst = row === first.row && column === first.column;
      if (!isFirst && inputAt(row, column) !== "") return false;
    }
  return true;
}

/** Looks where these blocks are not merged: a long text runs over the cells beside it instead. */
export function unwrapped(
  looks: SheetImage["looks"],
  blocks: readonly string[],
): SheetImage["looks"] {
  const firsts = new Set(
    blocks.map((block) => {
      const { row = 0, column = 0 } = parseBlock(block)?.first ?? {};
      return `${row} ${column}`;
    }),
  );
  return looks.map((row, down) =>
    row.map((look, across): Look => {
      const isFirst = firsts.has(`${down + 1} ${across + 1}`);
      return isFirst ? { ...look, wrapText: false } : look;
    }),
  );
}

/** A sheet whose blocks are not merged where that would swallow what these cells hold. */
export function withoutSwallowing(image: SheetImage, inputAt: InputAt): SheetImage {
  const apart = image.merged.filter((block) => !isLone(block, inputAt));
  if (apart.length === 0) return image;
  return {
    ...image,
    merged: image.merged.filter((block) => !apart.includes(block)),
    looks: unwrapped(image.looks, apart),
  };
}
