import type { Row, Table } from "../tables/table.js";
import { rowGroups } from "./content.js";
import type { TextBlock } from "./text-block.js";
import { blockLines, hanging, headerBlocks, printable, rowBlocks } from "./text-block.js";
import type { TextColumn } from "./text-columns.js";
import { alignRow, fitColumns, joinedWidth, measureColumns } from "./text-columns.js";
import { wrap } from "./wrap.js";

/**
 * What a line of a text table is, for a `style` that colours it. Subtotals are totals too.
 *
 * @example
 * ```ts
 * const role: TextRole = "total";
 * role; //=> "total"
 * ```
 */
export type TextRole = "caption" | "section" | "total" | "note";

/** Dresses a finished line; it runs after alignment, so it may add what takes no room. */
export type TextStyle = (text: string, role: TextRole) => string;

interface TextOptions {
  readonly width?: number;
  readonly style?: TextStyle;
}

/** Prose is not squeezed into a narrow table, nor drawn out over a wide screen. */
const proseWidth = 72;

/** No terminal is narrower; some that are not terminals say they have 0 columns. */
const leastLimit = 12;

/** Writes a table for a fixed-width font. */
export function renderText(table: Table, { width = Infinity, style }: TextOptions): string {
  const limit = width >= leastLimit ? width : leastLimit;
  const groups = rowGroups(table.rows);
  const header = headerBlocks(table);
  const columns = fitColumns(
    measureColumns(table.columns, [header, ...measuredRows(groups, table)]),
    limit,
  );
  const tableWidth = joinedWidth(columns);
  const rule = "─".repeat(tableWidth);
  const proseLimit = Math.min(limit, Math.max(tableWidth, proseWidth));

  const dress = (lines: string[], role: TextRole): string[] =>
    style ? lines.map((line) => (line === "" ? "" : style(line, role))) : lines;
  const bodyLines = (row: Row, group: readonly Row[]): string[] => {
    if (row.kind === "section") return dress(wrap(printable(row.label), limit, hanging), "section");
    const lines = rowLines(rowBlocks(row, group, table), columns);
    return row.kind === "line" ? lines : dress(lines, "total");
  };

  const caption = printable(table.caption);
  const notes = table.notes.map(printable).filter((note) => note !== "");
  return [
    ...(caption === "" ? [] : [...dress(wrap(caption, proseLimit), "caption"), ""]),
    ...headerLines(header, columns),
    rule,
    ...groups.flatMap((group, index) => [
      ...(group[0]?.kind === "total" && index > 0 ? [rule] : []),
      ...group.flatMap((row) => bodyLines(row, group)),
    ]),
    ...(notes.length === 0 ? [] : [""]),
    ...notes.flatMap((note) => dress(wrap(note, proseLimit, hanging), "note")),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

/** A section runs across the columns, so its length says nothing about them. */
function measuredRows(groups: readonly Row[][], table: Table): TextBlock[][] {
  return groups.flatMap((group) =>
    group.filter(({ kind }) => kind !== "section").map((row) => rowBlocks(row, group, table)),
  );
}

/** Column labels stand on the rule below them. */
function headerLines(blocks: readonly TextBlock[], columns: readonly TextColumn[]): string[] {
  const cells = linesOf(blocks, columns);
  const height = Math.max(...cells.map((lines) => lines.length));
  return alignRow(cells, columns, (lines) => height - lines.length);
}

/** A figure stands on the last line of its label; a text of several lines begins with the label. */
function rowLines(blocks: readonly TextBlock[], columns: readonly TextColumn[]): string[] {
  const cells = linesOf(blocks, columns);
  const [label = []] = cells;
  return alignRow(cells, columns, (lines) => (lines.length > 1 ? 0 : label.length - 1));
}

function linesOf(blocks: readonly TextBlock[], columns: readonly TextColumn[]): string[][] {
  return columns.map(({ width }, index) => {
    const block = blocks[index];
    return block ? blockLines(block, width) : [];
  });
}
