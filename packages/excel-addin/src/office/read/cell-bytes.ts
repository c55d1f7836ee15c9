import type { ChosenSheet } from "./choose-sheets.js";

/** Values, formulas, formats and types of a cell: in written plans 40 to 110 from sheet to sheet. */
export const usualCellBytes = 110;
/** Formulas grow down a sheet, as the numbers of the rows in them do. */
const margin = 1.3;

/** How many bytes cells take in an answer: guessed first, then as measured sheet by sheet. */
export class CellBytes {
  readonly #measured = new Map<string, number>();
  #caution = 1;

  readonly of = ({ id }: ChosenSheet): number =>
    this.#caution * (this.#measured.get(id) ?? this.#ofOthers());

  learn({ id }: ChosenSheet, bytes: number, cells: number): void {
    this.#measured.set(id, Math.max(1, (bytes / cells) * margin));
  }

  /** An answer was too large after all. */
  doubt(): void {
    this.#caution *= 2;
  }

  #ofOthers(): number {
    return Math.max(usualCellBytes, ...this.#measured.values());
  }
}
