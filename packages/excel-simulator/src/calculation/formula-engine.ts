import type { CellValue } from "../model/cell.js";

export interface EngineCell {
  readonly row: number;
  readonly column: number;
  /** A formula begins with `=`; any other text is text. */
  readonly content: { readonly value: CellValue } | { readonly formula: string };
}

/** What a formula gave, cell by cell: more than one where it spills. */
export interface EngineResult {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Computes formulas. Sheets are counted from 0, in their order. */
export interface FormulaEngine {
  /** Forgets everything and begins with these sheets, empty. */
  begin(sheetNames: readonly string[]): void;
  put(sheet: number, cell: EngineCell): void;
  evaluate(): void;
  /** What the formula in a cell gave at the last evaluation. */
  resultOf(sheet: number, row: number, column: number): readonly EngineResult[];
}

export type MakeEngine = () => FormulaEngine;
