import { rewritten } from "../formula/tokens.js";
import { columnLimit } from "../grid/area.js";
import type { Cell, CellValue } from "../model/cell.js";
import type { Names } from "../model/names.js";
import type { Sheet } from "../model/sheet.js";
import type { FormulaEngine, MakeEngine } from "./formula-engine.js";

type Results = Map<number, CellValue>;

const keyOf = (row: number, column: number): number => row * columnLimit + column;

/** How a call of the add-in's own functions reads in a formula for the engine. */
export type ReplaceCalls = (formula: string, sheet: Sheet, row: number, column: number) => string;

/**
 * Keeps the values of formulas. Nothing is computed before a value is asked for, and nothing at all
 * before the first formula stands on a sheet: an add-in that writes figures alone does not wait for it.
 */
export class Calculation {
  /** Set by who can run custom functions. */
  replaceCalls: ReplaceCalls = (formula) => formula;
  /** Formulas that the engine could not read: the simulation's limits, not the add-in's mistakes. */
  readonly unreadable = new Set<string>();
  readonly #makeEngine: MakeEngine;
  readonly #names: Names;
  #engine: FormulaEngine | undefined;
  #results = new Map<Sheet, Results>();
  #formulas = new Map<Sheet, Map<number, string>>();
  #changed = new Map<Sheet, Set<number>>();
  #rebuild = true;
  #stale = true;

  constructor(makeEngine: MakeEngine, names: Names) {
    this.#makeEngine = makeEngine;
    this.#names = names;
  }

  /** A cell is not what it was. */
  touch(sheet: Sheet, row: number, column: number): void {
    this.#stale = true;
    if (this.#rebuild) return;
    const changed = this.#changed.get(sheet) ?? new Set();
    this.#changed.set(sheet, changed.add(keyOf(row, column)));
  }

  /** Sheets or names are not what they were: begin anew. */
  touchAll(): void {
    this.#stale = true;
    this.#rebuild = true;
  }

  /** Formulas read something that is no cell, such as what a custom function gave. */
  touchFormulas(): void {
    for (const [sheet, formulas] of this.#formulas)
      for (const key of formulas.keys()) this.#touchKey(sheet, key);
  }

  get isStale(): boolean {
    return this.#stale;
  }

  /** The value of a cell as it was at the last recalculation. */
  valueOf(sheet: Sheet, row: number, column: number, cell: Cell): CellValue {
    const result = this.#results.get(sheet)?.get(keyOf(row, column));
    return cell.formula === undefined && cell.value !== "" ? cell.value : (result ?? cell.value);
  }

  recalculate(sheets: readonly Sheet[]): void {
    if (!this.#stale) return;
    this.#stale = false;
    if (this.#rebuild) this.#readAll(sheets);
    else this.#readChanged(sheets);
    this.#changed.clear();
    if (this.#engine) this.#evaluate(this.#engine, sheets);
  }

  #touchKey(sheet: Sheet, key: number): void {
    const column = key % columnLimit;
    this.touch(sheet, (key - column) / columnLimit, column);
  }

  #readAll(sheets: readonly Sheet[]): void {
    this.#formulas = new Map(sheets.map((sheet) => [sheet, new Map<number, string>()]));
    this.#results.clear();
    this.#engine = undefined;
    const hasFormulas = sheets.some((sheet) => sheet.hasFormulas());
    this.#rebuild = !hasFormulas;
    if (!hasFormulas) return;
    this.#engine = this.#makeEngine();
    this.#engine.begin(sheets.map(({ name }) => name));
    for (const [at, sheet] of sheets.entries())
      for (const { row, column, cell } of sheet.stored())
        this.#read(this.#engine, at, sheet, row, column, cell);
  }

  #readChanged(sheets: readonly Sheet[]): void {
    if (!this.#engine) return;
    for (const [sheet, keys] of this.#changed)
      for (const key of keys) {
        const column = key % columnLimit;
        const row = (key - column) / columnLimit;
        this.#read(
          this.#engine,
          sheets.indexOf(sheet),
          sheet,
          row,
          column,
          sheet.cellAt(row, column),
        );
      }
  }

  #read(engine: FormulaEngine, at: number, sheet: Sheet, row: number, column: number, cell: Cell) {
    const formulas = this.#formulas.get(sheet);
    if (cell.formula === undefined) {
      formulas?.delete(keyOf(row, column));
      engine.put(at, { row, column, content: { value: cell.value } });
      return;
    }
    formulas?.set(keyOf(row, column), cell.formula);
    const called = this.replaceCalls(cell.formula, sheet, row, column);
    engine.put(at, { row, column, content: { formula: this.#withoutNames(called, sheet) } });
  }

  #evaluate(engine: FormulaEngine, sheets: readonly Sheet[]): void {
    engine.evaluate();
    for (const [at, sheet] of sheets.entries()) {
      const results: Results = new Map();
      for (const [key, formula] of this.#formulas.get(sheet) ?? []) {
        const column = key % columnLimit;
        const row = (key - column) / columnLimit;
        for (const result of engine.resultOf(at, row, column)) {
          if (result.value === "#ERROR!") this.unreadable.add(formula);
          results.set(keyOf(result.row, result.column), result.value);
        }
      }
      this.#results.set(sheet, results);
    }
  }

  /** The engine takes ASCII names only, so it is given what the names stand for. */
  #withoutNames(formula: string, sheet: Sheet, depth = 0): string {
    if (depth > 20) return formula;
    return rewritten(formula, ({ kind, text }) => {
      const named = kind === "name" ? this.#names.seenFrom(sheet, text) : undefined;
      if (!named) return text;
      const inner = this.#withoutNames(named.formula.replace(/^=/, ""), sheet, depth + 1);
      return /^[^()+*/^&=<>,"]+$/.test(inner) ? inner : `(${inner})`;
    });
  }
}
