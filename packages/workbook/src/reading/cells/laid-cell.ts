import { addressOf } from "../../sheet/address.js";
import type { FoundCell } from "../../sheet/read-cell.js";
import type { Cell } from "../../sheet/workbook.js";
import { cellNow, placeNow, type AlignedSheet } from "../alignment/align-sheet.js";
import { isInput } from "../alignment/constants.js";
import { labelsOf, type Labels } from "./labels.js";

/** A cell that was written, and what stands in its place. */
export interface LaidCell {
  readonly cell: Cell;
  /** Where it was written, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** The address with its sheet, as the sheet is called now; where it is gone, the one it was written to. */
  readonly place: string;
  readonly labels: Labels;
  /** Whether its row and column are still there. */
  readonly isThere: boolean;
  /** Nothing where the cell is empty. */
  readonly found: FoundCell | undefined;
}

/** What the cell is called. */
export const labelOf = ({ labels, row, column }: LaidCell): string => labels.cell(row, column);

function laidCell(
  cell: Cell,
  row: number,
  column: number,
  sheet: AlignedSheet,
  labels: Labels,
): LaidCell {
  const now = placeNow(sheet, row + 1, column + 1);
  const address = addressOf(now ?? { row: row + 1, column: column + 1 });
  return {
    cell,
    row,
    column,
    place: `${sheet.found.name}!${address}`,
    labels,
    isThere: now !== undefined,
    found: now ? cellNow(sheet, address) : undefined,
  };
}

/** Every cell of a sheet that something was written to, or is to be. */
export function* laidCells(sheet: AlignedSheet): Generator<LaidCell> {
  const labels = labelsOf(sheet.expected);
  for (const [row, cells] of sheet.expected.rows.entries())
    for (const [column, cell] of cells.entries())
      if (cell.content.kind !== "empty" || isInput(cell))
        yield laidCell(cell, row, column, sheet, labels);
}
