import { parseBlock } from "@aarsvaerk/workbook";
import { inputAt, type FoundSheet } from "./found-state.js";
import { sameInput, type Input } from "./input.js";
import type { Look } from "./look.js";
import type { CellsPatch, MergedPatch, Patch, Side } from "./patch.js";
import type { SheetImage } from "./sheet-image.js";

type InputAt = (row: number, column: number) => Input;

/** Whether nothing but the first cell of a block has content: merging keeps no more than that. */
function isLone(block: string, inputAt: InputAt): boolean {
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

/** What a side of patches of a sheet has in a cell; nothing where they leave it alone. */
export function writtenAt(
  cells: readonly CellsPatch[],
  side: Side,
  row: number,
  column: number,
): Input | undefined {
  const written = cells.map((patch) => {
    const first = parseBlock(patch.block)?.first;
    return first && patch[side]?.[row - first.row]?.[column - first.column];
  });
  return written.find((input) => input !== undefined && input !== null) ?? undefined;
}

/** Whether cells that are put together again hold something beside what was written there. */
export function swallows(
  { sheet, block, before, after }: MergedPatch,
  patches: readonly Patch[],
  found: FoundSheet | undefined,
): boolean {
  if (!found || before !== true || after === true) return false;
  const cells = patches.filter(
    (patch): patch is CellsPatch => patch.kind === "cells" && patch.sheet === sheet,
  );
  return !isLone(block, (row, column) => {
    const now = inputAt(found, row, column);
    const written = writtenAt(cells, "after", row, column);
    return written !== undefined && sameInput(now, written, sheet) ? "" : now;
  });
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
