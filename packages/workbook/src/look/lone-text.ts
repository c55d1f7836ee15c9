import type { CellRole } from "../sheet/cell.js";
import type { Cell, Sheet } from "../sheet/workbook.js";
import { shownText } from "./shown-text.js";
import { overlap, parseBlock, type Block } from "../sheet/block.js";

/** Texts that may run over several lines of the page. */
const running: ReadonlySet<CellRole> = new Set<CellRole>(["subtitle", "text", "note"]);

export const usualWidth = 9;

const isFree = ({ content, role }: Cell): boolean => content.kind === "empty" && role !== "input";

function loneText({ rows, widths, print }: Sheet, row: number): Block | undefined {
  const cells = rows[row - 1] ?? [];
  const at = cells.findIndex((cell) => !isFree(cell));
  const cell = cells[at];
  const text = cell && shownText(cell);
  if (text === undefined || !running.has(cell?.role ?? "text")) return undefined;
  if (at >= print.columns - 1 || !cells.slice(at + 1).every(isFree)) return undefined;
  if (text.length <= (widths[at] ?? usualWidth) && !text.includes("\n")) return undefined;
  return { first: { row, column: at + 1 }, last: { row, column: print.columns } };
}

/**
 * Texts wider than their column and alone in their row, by row: they are laid across the printed columns,
 * which they would otherwise run out of.
 */
export function loneTexts(sheet: Sheet): ReadonlyMap<number, Block> {
  // Merged cells in a table, or under a chart, are what Excel repairs or nobody sees.
  const ranges = [
    ...sheet.tables.map(({ range }) => range),
    ...sheet.charts.map(({ place }) => place),
  ];
  const taken = ranges.map(parseBlock).filter((block) => block !== undefined);
  return new Map(
    sheet.rows.flatMap((_, at) => {
      const lone = loneText(sheet, at + 1);
      const isOpen = lone && !taken.some((block) => overlap(block, lone));
      return isOpen ? [[at + 1, lone] as const] : [];
    }),
  );
}
