import type { Column } from "../tables/table.js";
import type { TextBlock } from "./text-block.js";
import { comfortableWidth, leastWidth, naturalWidth } from "./text-block.js";
import { pad } from "./width.js";

/** A column of a text table: its width, and the floors to which it may be narrowed. */
export interface TextColumn {
  readonly flush: "left" | "right";
  readonly width: number;
  readonly comfortable: number;
  readonly least: number;
}

const gap = "  ";

/** Measures the columns, that of the row labels first, over all rows. */
export function measureColumns(
  columns: readonly Column[],
  rows: readonly (readonly TextBlock[])[],
): TextColumn[] {
  const kinds = ["text", ...columns.map(({ kind }) => kind)];
  return kinds.map((kind, index) => {
    const blocks = rows.flatMap((row) => row[index] ?? []);
    return {
      flush: kind === "figure" ? "right" : "left",
      width: widest(blocks, naturalWidth),
      comfortable: widest(blocks, comfortableWidth),
      least: widest(blocks, leastWidth),
    };
  });
}

function widest(blocks: readonly TextBlock[], measure: (block: TextBlock) => number): number {
  return blocks.reduce((width, block) => Math.max(width, measure(block)), 0);
}

/** The width of columns set side by side. */
export function joinedWidth(columns: readonly TextColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width + gap.length, -gap.length);
}

/** Narrows columns to fit into a width: between words while that suffices, else inside them. */
export function fitColumns(columns: readonly TextColumn[], width: number): TextColumn[] {
  return narrow(narrow(columns, width, "comfortable"), width, "least");
}

/** Takes from whichever column is the widest, so that the long ones give way first. */
function narrow(
  columns: readonly TextColumn[],
  width: number,
  floor: "comfortable" | "least",
): TextColumn[] {
  const narrowed = columns.map((column) => ({ ...column }));
  for (let excess = joinedWidth(columns) - width; excess > 0; excess -= 1) {
    const [first] = narrowed
      .filter((column) => column.width > column[floor])
      .sort((a, b) => b.width - a.width);
    if (!first) break;
    first.width -= 1;
  }
  return narrowed;
}

/** Sets the cells of a row, each broken into lines and begun on its own line, side by side. */
export function alignRow(
  cells: readonly (readonly string[])[],
  columns: readonly TextColumn[],
  firstLine: (cell: readonly string[]) => number,
): string[] {
  const height = Math.max(...cells.map((cell) => firstLine(cell) + cell.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ width, flush }, index) => {
        const cell = cells[index] ?? [];
        return pad(cell[line - firstLine(cell)] ?? "", width, flush);
      })
      .join(gap)
      .trimEnd(),
  );
}
