import type { Cell, Sheet } from "../../sheet/workbook.js";
import type { Axis } from "./axis.js";
import { constantOf, foundConstant, heldIn, isInput } from "./constants.js";
import type { Grid } from "./grid.js";

/** What a row is known by: the texts in it, and the numbers of columns that hold nothing but such. */
export interface RowKey {
  readonly words: readonly string[];
  readonly text: string;
  /** What its inputs hold, for rows that nothing else tells apart. */
  readonly inputs: string;
  /** The columns of its formulas, as they were written. */
  readonly formulas: ReadonlySet<number>;
}

/** What a column of a sheet holds, as it was written. */
interface ColumnUse {
  readonly hasInputs: boolean;
  /** Numbers and dates that never change, and no formulas beside them. */
  readonly isNumbered: boolean;
}

export function columnUses({ rows }: Sheet): ColumnUse[] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const uses = Array.from({ length: width }, () => ({
    input: false,
    formula: false,
    number: false,
  }));
  for (const row of rows)
    for (const [at, cell] of row.entries()) {
      const use = uses[at];
      if (!use) continue;
      const { kind } = cell.content;
      if (isInput(cell)) use.input = true;
      else if (kind === "formula") use.formula = true;
      else if (kind === "number" || kind === "date") use.number = true;
    }
  return uses.map(({ input, formula, number }) => ({
    hasInputs: input,
    isNumbered: number && !formula && !input,
  }));
}

const keyOf = (words: string[], inputs: string[], formulas: ReadonlySet<number>): RowKey => ({
  words,
  text: words.join("\u0000"),
  inputs: inputs.join("\u0000"),
  formulas,
});

export function expectedKey(row: readonly Cell[], uses: readonly ColumnUse[]): RowKey {
  const [words, inputs]: [string[], string[]] = [[], []];
  const formulas = new Set<number>();
  for (const [at, cell] of row.entries()) {
    const constant = constantOf(cell);
    const counts = cell.content.kind === "text" || uses[at]?.isNumbered === true;
    if (constant !== undefined && counts) words.push(`${String(at + 1)} ${constant}`);
    const held = cell.content.kind === "text" ? undefined : (constant ?? heldIn(cell));
    if (uses[at]?.hasInputs === true && held !== undefined)
      inputs.push(`${String(at + 1)} ${held}`);
    if (cell.content.kind === "formula") formulas.add(at + 1);
  }
  return keyOf(words, inputs, formulas);
}

/** The same of a row that was read; its columns are those that it was written with. */
export function foundKey(
  row: number,
  uses: readonly ColumnUse[],
  columns: Axis,
  grid: Grid,
): RowKey {
  const [words, inputs]: [string[], string[]] = [[], []];
  const formulas = new Set<number>();
  for (const [at, { hasInputs, isNumbered }] of uses.entries()) {
    const column = columns.to(at + 1);
    const cell = column === undefined ? undefined : grid.cell(row, column);
    if (cell?.formula !== undefined) formulas.add(at + 1);
    const constant = foundConstant(cell);
    if (constant === undefined) continue;
    if (cell?.kind === "text" || isNumbered) words.push(`${String(at + 1)} ${constant}`);
    if (hasInputs && cell?.kind !== "text") inputs.push(`${String(at + 1)} ${constant}`);
  }
  return keyOf(words, inputs, formulas);
}
