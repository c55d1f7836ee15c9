import { columnName } from "./address.js";

/**
 * A cell, row and column counted from 1.
 *
 * @example
 * ```ts
 * const corner: Corner = { row: 4, column: 2 };
 * blockText({ first: corner, last: corner }); //=> "B4"
 * ```
 */
export interface Corner {
  readonly row: number;
  readonly column: number;
}

/**
 * A rectangle of cells, both corners included.
 *
 * @example
 * ```ts
 * const block: Block = { first: { row: 4, column: 1 }, last: { row: 12, column: 8 } };
 * blockText(block); //=> "A4:H12"
 * ```
 */
export interface Block {
  readonly first: Corner;
  readonly last: Corner;
}

/** What a sheet can hold. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** Reads `B4` or `$B$4`; nothing where it is no cell of a sheet. */
export function parseCell(text: string): Corner | undefined {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text) ?? [];
  const corner = { row: Number.parseInt(digits, 10), column: columnNumber(letters) };
  return corner.row <= lastRow && corner.column <= lastColumn && letters !== ""
    ? corner
    : undefined;
}

/**
 * Reads `B4:H12`, `$B$4` or `B4`.
 *
 * @param text - a block of a sheet, without its name
 * @returns the block; nothing where it is not written from the upper left to the lower right
 * @example
 * ```ts
 * parseBlock("B4:H12")?.last; //=> { row: 12, column: 8 }
 * parseBlock("H12:B4"); //=> undefined
 * ```
 */
export function parseBlock(text: string): Block | undefined {
  const [from = "", to = from, ...more] = text.split(":");
  const [first, last] = [parseCell(from), parseCell(to)];
  if (!first || !last || more.length > 0) return undefined;
  return first.row <= last.row && first.column <= last.column ? { first, last } : undefined;
}

export const cellText = ({ row, column }: Corner): string => `${columnName(column)}${String(row)}`;

/**
 * Writes a block as an address.
 *
 * @param block - both corners
 * @returns `B4:H12`, or `B4` for a single cell
 * @example
 * ```ts
 * blockText({ first: { row: 4, column: 2 }, last: { row: 4, column: 2 } }); //=> "B4"
 * ```
 */
export const blockText = ({ first, last }: Block): string =>
  first.row === last.row && first.column === last.column
    ? cellText(first)
    : `${cellText(first)}:${cellText(last)}`;

export const overlap = (a: Block, b: Block): boolean =>
  a.first.row <= b.last.row &&
  b.first.row <= a.last.row &&
  a.first.column <= b.last.column &&
  b.first.column <= a.last.column;

/**
 * Cells as few rectangles: first down the columns, then columns side by side.
 *
 * @param cells - cells of one sheet, each once, in any order
 * @returns blocks that hold every cell once and nothing else
 * @example
 * ```ts
 * const cells = [{ row: 1, column: 1 }, { row: 2, column: 1 }, { row: 2, column: 3 }];
 * blocksOf(cells).map(blockText); //=> ["A1:A2", "C2"]
 * ```
 */
export function blocksOf(cells: readonly Corner[]): Block[] {
  const runs: { first: Corner; last: Corner }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const cell = { row, column };
    const run = runs.at(-1);
    if (run?.last.column === cell.column && run.last.row === cell.row - 1) run.last = cell;
    else runs.push({ first: cell, last: cell });
  }
  const blocks = new Map<string, { first: Corner; last: Corner }>();
  for (const run of runs) {
    const rows = `${String(run.first.row)}:${String(run.last.row)}`;
    const beside = blocks.get(`${rows} ${String(run.first.column - 1)}`);
    if (beside) {
      blocks.delete(`${rows} ${String(run.first.column - 1)}`);
      beside.last = run.last;
    }
    blocks.set(`${rows} ${String(run.first.column)}`, beside ?? run);
  }
  return [...blocks.values()];
}
