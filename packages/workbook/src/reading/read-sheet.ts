import type { FoundCell } from "../sheet/read-cell.js";
import type { AlignedSheet } from "./alignment/align-sheet.js";
import { isInput } from "./alignment/constants.js";
import type { CellReading } from "./cells/cell-reading.js";
import { constantCellReading } from "./cells/constant-cell.js";
import { formulaCellReading } from "./cells/formula-cell.js";
import { inputCellReading } from "./cells/input-cell.js";
import { laidCells, type LaidCell } from "./cells/laid-cell.js";
import type { ReadingFinding } from "./finding.js";
import { finding } from "./findings.js";
import type { Moves } from "./formula/canonical-formula.js";
import type { InputChange, ReadInput } from "./plan-reading.js";
import { addedCells, structureFindings } from "./structure.js";

/** What the cells of a sheet say; inputs go by the paths that the sheet knows them by. */
export interface SheetReading {
  readonly inputs: readonly ReadInput[];
  readonly changes: readonly InputChange[];
  readonly findings: readonly ReadingFinding[];
}

function readingOf(laid: LaidCell, sheet: AlignedSheet, moves: Moves | undefined): CellReading {
  const { cell, isThere } = laid;
  if (cell.input !== undefined) return inputCellReading(cell.input, laid);
  // What is gone with its row or column is told of that; the switches are read by their names.
  if (!isThere || isInput(cell)) return {};
  const { content } = cell;
  return content.kind === "formula"
    ? formulaCellReading(content.formula, laid, sheet, moves)
    : constantCellReading(laid);
}

/** Formulas that give an error because of another cell: told once for each error, of the first of them. */
function errorFindings(errors: ReadonlyMap<string, readonly string[]>): ReadingFinding[] {
  return [...errors].map(([found, [place = "", ...others]]) =>
    finding("errorShown", place, { found, count: others.length + 1 }),
  );
}

export function readSheet(sheet: AlignedSheet, moves: Moves | undefined): SheetReading {
  const inputs: ReadInput[] = [];
  const changes: InputChange[] = [];
  const findings: ReadingFinding[] = [];
  const errors = new Map<string, string[]>();
  const written: FoundCell[] = [];
  for (const laid of laidCells(sheet)) {
    if (laid.found) written.push(laid.found);
    const { input, change, finding: found, error } = readingOf(laid, sheet, moves);
    if (input) inputs.push(input);
    if (change) changes.push(change);
    if (found) findings.push(found);
    if (error !== undefined) {
      const places = errors.get(error) ?? [];
      places.push(laid.place);
      errors.set(error, places);
    }
  }
  return {
    inputs,
    changes,
    findings: [
      ...structureFindings(sheet),
      ...findings,
      ...errorFindings(errors),
      ...addedCells(sheet, written),
    ],
  };
}
