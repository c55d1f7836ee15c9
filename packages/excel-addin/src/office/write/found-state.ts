import { foundInput, type Input } from "./input.js";
import type { Look } from "./look.js";
import type { Present } from "./present.js";

/** What was found at the cells of a sheet that somebody asked about. */
interface FoundCells {
  /** The first of them, row and column counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly inputs: readonly (readonly Input[])[];
}

export interface FoundSheet {
  readonly isProtected: boolean;
  /** The cells that were asked for; none where that was nothing but whether it is there. */
  readonly cells: FoundCells;
  /** The last row and column with content. */
  readonly used: { readonly rows: number; readonly columns: number };
  /** How the cells look, and how wide their columns are in points, where that was asked. */
  readonly looks?: readonly (readonly Look[])[];
  readonly widths?: readonly number[];
}

/** The workbook as far as a writing has to know it. */
export interface FoundState {
  readonly isReadOnly: boolean;
  /** All sheets, in their order. */
  readonly order: readonly string[];
  /** The sheets that were asked for and are there. */
  readonly sheets: ReadonlyMap<string, FoundSheet>;
  /** What the names of the workbook refer to, with `=`. */
  readonly names: ReadonlyMap<string, string>;
  /** The plan that travels with it, as XML: one part, or by somebody's doing several. */
  readonly plans: readonly string[];
  readonly present: Present;
  /** Journals of writings that were broken off: the ids of their parts. */
  readonly journals: readonly string[];
}

/** What stands in a cell, row and column counted from 1. */
export const inputAt = ({ cells }: FoundSheet, row: number, column: number): Input =>
  cells.inputs[row - cells.row]?.[column - cells.column] ?? "";

/** What Office.js gave for the formulas and values of cells, as what is put into them. */
export const foundInputs = (
  formulas: readonly (readonly unknown[])[],
  values: readonly (readonly unknown[])[],
): Input[][] =>
  formulas.map((row, down) => row.map((formula, at) => foundInput(formula, values[down]?.[at])));
