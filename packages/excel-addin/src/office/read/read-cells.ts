import type { FoundCell } from "@aarsvaerk/workbook";
import { refusalIn } from "../excel-error.js";
import { BatchFailure } from "../run.js";
import type { Work } from "../workbook-port.js";
import { CellBytes, usualCellBytes } from "./cell-bytes.js";
import type { ChosenSheet } from "./choose-sheets.js";
import { foundCells, type Matrices } from "./found-cells.js";
import { cellsIn, takePieces, type Piece } from "./pieces.js";

/** Excel on the web answers with 5 MB at most; what the client adds needs room too. */
const mostBytes = 4_000_000;
/** Where so few are too many something else is the matter. */
const fewestCells = 250;

/** How many cells a request can bring, as far as is known before the first. */
export const mostCells = Math.floor(mostBytes / usualCellBytes);

/** Cells by the id of their sheet and their address. */
type CellsBySheet = ReadonlyMap<string, ReadonlyMap<string, FoundCell>>;

function load(context: Excel.RequestContext, { sheet, area }: Piece): Excel.Range {
  const { row, column, rows, columns } = area;
  return context.workbook.worksheets
    .getItem(sheet.id)
    .getRangeByIndexes(row, column, rows, columns)
    .load("values,formulas,numberFormat,valueTypes");
}

/**
 * Excel may leave out what is too much, and say nothing of it:
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
const isLeftOut = (matrices: { readonly [Key in keyof Matrices]: Matrices[Key] | null }): boolean =>
  Object.values(matrices).includes(null);

/** Nothing where it is more than Excel gives at once. */
async function ask(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
): Promise<readonly Matrices[] | undefined> {
  try {
    const ranges = pieces.map((piece) => load(context, piece));
    await context.sync();
    const answer = ranges.map(({ values, formulas, numberFormat, valueTypes }) => ({
      values,
      formulas,
      numberFormat,
      valueTypes,
    }));
    return answer.some(isLeftOut) ? undefined : answer;
  } catch (error) {
    if (refusalIn(error)?.code !== "tooLarge") throw error;
    return undefined;
  }
}

/** Reads the cells of the sheets, in as few requests as Excel's limits allow. */
export async function readCells(
  context: Excel.RequestContext,
  sheets: readonly ChosenSheet[],
  { onProgress }: Work,
): Promise<CellsBySheet> {
  const found = new Map(sheets.map(({ id }) => [id, new Map<string, FoundCell>()]));
  const cellBytes = new CellBytes();
  let left: readonly Piece[] = sheets.map((sheet) => ({ sheet, area: sheet.used }));
  const all = cellsIn(left);
  while (left.length > 0) {
    const next = takePieces(left, mostBytes, cellBytes.of);
    const answer = await ask(context, next.taken);
    if (!answer) {
      if (cellsIn(next.taken) <= fewestCells) throw new BatchFailure({ code: "tooLarge" });
      cellBytes.doubt();
      continue;
    }
    for (const [at, matrices] of answer.entries()) {
      const piece = next.taken[at];
      if (!piece) continue;
      for (const cell of foundCells(piece.area, matrices))
        found.get(piece.sheet.id)?.set(cell.address, cell);
      cellBytes.learn(piece.sheet, JSON.stringify(matrices).length, cellsIn([piece]));
    }
    left = next.left;
    onProgress?.(1 - cellsIn(left) / all);
  }
  return found;
}
