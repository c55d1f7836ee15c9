import { Calculation } from "../calculation/calculation.js";
import type { MakeEngine } from "../calculation/formula-engine.js";
import { withSheetDeleted, withSheetRenamed } from "../formula/references.js";
import { cellArea, cellCount, type Area } from "../grid/area.js";
import type { Cell, CellValue } from "./cell.js";
import { CellWriter } from "./cell-writer.js";
import { Changes } from "./changes.js";
import { Charts } from "./charts.js";
import { Keyed } from "./keyed.js";
import type { Look } from "./look.js";
import { Names, type DefinedName } from "./names.js";
import type { Sheet } from "./sheet.js";
import { Sheets } from "./sheets.js";
import { Tables } from "./tables.js";
import { withInput } from "./typed-input.js";
import type { ChangeType, WorkbookEvent } from "./workbook-event.js";

export interface WorkbookOptions {
  readonly name?: string;
  readonly sheets?: readonly [string, ...string[]];
  readonly makeEngine: MakeEngine;
}

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/**
 * A workbook in memory. Of Office.js it knows nothing but the words for what can go wrong.
 *
 * @example
 * ```ts
 * const workbook = new Workbook({ sheets: ["Budget"], makeEngine: loadIronCalcInNode() });
 * const sheet = workbook.sheets.active;
 * workbook.enter(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, () => "=10*500000");
 * workbook.valueAt(sheet, 0, 0); //=> 5000000
 * ```
 */
export class Workbook {
  readonly name: string;
  readonly changes = new Changes();
  readonly names = new Names(this.changes);
  readonly tables = new Tables(this.changes, this.names);
  readonly settings = new Keyed<unknown>(this.changes);
  readonly xmlParts = new Keyed<string>(this.changes);
  readonly charts: Charts;
  readonly sheets: Sheets;
  readonly calculation: Calculation;
  readonly cells: CellWriter;
  calculationMode: CalculationMode = "Automatic";
  #selection: { readonly sheet: Sheet; readonly area: Area };
  #ids = 0;
  readonly #listeners = new Set<(event: WorkbookEvent) => void>();

  constructor({ name = "Budget.xlsx", sheets = ["Sheet1"], makeEngine }: WorkbookOptions) {
    this.name = name;
    this.calculation = new Calculation(makeEngine, this.names);
    this.cells = new CellWriter(this.changes, this.calculation);
    this.sheets = new Sheets(this.changes, () => this.newId(), sheets);
    this.charts = new Charts(this.changes, () => this.newId());
    this.#selection = { sheet: this.sheets.active, area: cellArea(0, 0) };
  }

  /** Counted, so that a test gives the same ids every time; a part from a file may bring its own. */
  newId(): string {
    this.#ids += 1;
    const id = `{00000000-0000-4000-8000-${this.#ids.toString(16).toUpperCase().padStart(12, "0")}}`;
    return this.xmlParts.has(id) ? this.newId() : id;
  }

  listen(listener: (event: WorkbookEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(event: WorkbookEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  get selection(): { readonly sheet: Sheet; readonly area: Area } {
    return this.#selection.sheet === this.sheets.active
      ? this.#selection
      : { sheet: this.sheets.active, area: cellArea(0, 0) };
  }

  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    this.#selection = { sheet, area };
    this.tell({ kind: "selectionChanged", sheet, area });
  }

  activate(sheet: Sheet): void {
    const before = this.sheets.active;
    if (before === sheet) return;
    this.sheets.activate(sheet);
    this.tell({ kind: "sheetDeactivated", sheet: before });
    this.tell({ kind: "sheetActivated", sheet });
  }

  valueAt(sheet: Sheet, row: number, column: number): CellValue {
    if (this.calculationMode !== "Manual") this.recalculate();
    return this.calculation.valueOf(sheet, row, column, sheet.cellAt(row, column));
  }

  recalculate(): void {
    if (!this.calculation.isStale) return;
    this.calculation.recalculate(this.sheets.all);
    for (const sheet of this.sheets.all)
      if (sheet.hasFormulas()) this.tell({ kind: "sheetCalculated", sheet });
  }

  /**
   * Puts values and formulas into an area, as typed.
   *
   * @param inputAt - what goes into each cell; `null` leaves it alone
   */
  enter(sheet: Sheet, area: Area, inputAt: (row: number, column: number) => unknown): void {
    const isSingle = cellCount(area) === 1;
    const valueBefore = isSingle ? this.valueAt(sheet, area.row, area.column) : "";
    this.cells.write(sheet, area, (cell, row, column) => {
      const input = inputAt(row - area.row, column - area.column);
      return input === null ? cell : withInput(cell, input);
    });
    this.#growTable(sheet, area);
    const after = isSingle ? this.valueAt(sheet, area.row, area.column) : "";
    this.tellChanged(sheet, area, "RangeEdited", isSingle ? [valueBefore, after] : undefined);
  }

  tellChanged(
    sheet: Sheet,
    area: Area,
    change: ChangeType,
    values?: readonly [CellValue, CellValue],
  ): void {
    const details = values && { details: { before: values[0], after: values[1] } };
    this.tell({ kind: "cellsChanged", sheet, area, change, ...details });
  }

  setLook(sheet: Sheet, area: Area, change: (look: Look) => Partial<Look>): void {
    this.cells.write(sheet, area, (cell) => withLook(cell, change(cell.look)));
  }

  /** Tables and names hang on sheets; formulas name them. */
  renameSheet(sheet: Sheet, name: string): void {
    const before = sheet.name;
    this.sheets.rename(sheet, name);
    this.#rewriteFormulas((formula) => withSheetRenamed(formula, before, name));
  }

  addSheet(name: string | undefined): Sheet {
    const sheet = this.sheets.add(name);
    this.calculation.touchAll();
    this.tell({ kind: "sheetAdded", sheet });
    return sheet;
  }

  /** Follows https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities */
  deleteSheet(sheet: Sheet): void {
    this.sheets.delete(sheet);
    for (const table of this.tables.in(sheet)) this.tables.remove(table);
    for (const chart of this.charts.in(sheet)) this.charts.delete(chart);
    for (const name of this.names.in(sheet)) this.names.delete(name);
    this.#rewriteFormulas((formula) => withSheetDeleted(formula, sheet.name));
    this.changes.forget();
    this.tell({ kind: "sheetDeleted", sheet });
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.sheets.move(sheet, position);
    this.calculation.touchAll();
  }

  addName(given: Omit<DefinedName, "visible">): DefinedName {
    const name = this.names.add(given);
    this.calculation.touchAll();
    return name;
  }

  /** Takes the last step back, whoever made it. */
  undo(): boolean {
    const undone = this.changes.undo();
    this.calculation.touchAll();
    return undone;
  }

  #rewriteFormulas(write: (formula: string, sheet: Sheet) => string): void {
    for (const sheet of this.sheets.all) this.rewriteSheetFormulas(sheet, write);
    for (const name of this.names.all) {
      const formula = write(name.formula, name.scope ?? this.sheets.active);
      if (formula !== name.formula) this.names.change(name, { formula });
    }
    this.calculation.touchAll();
  }

  rewriteSheetFormulas(sheet: Sheet, write: (formula: string, sheet: Sheet) => string): void {
    const written = [...sheet.stored()].flatMap(({ row, column, cell }) => {
      const formula = cell.formula === undefined ? undefined : write(cell.formula, sheet);
      if (formula === undefined || formula === cell.formula) return [];
      return [{ row, column, before: cell, after: { ...cell, formula } }];
    });
    if (written.length > 0) this.cells.rewrite(sheet, written);
  }

  /**
   * What is entered right below a table belongs to it.
   *
   * Follows https://support.microsoft.com/office/resize-a-table-by-adding-or-removing-rows-and-columns-e65ae4bb-e44b-43f4-ad8b-7d68784f1165
   */
  #growTable(sheet: Sheet, entered: Area): void {
    const grown = this.tables
      .in(sheet)
      .find(
        ({ area, showTotals }) =>
          !showTotals &&
          entered.row === area.row + area.rows &&
          entered.column >= area.column &&
          entered.column + entered.columns <= area.column + area.columns,
      );
    if (!grown) return;
    const area = { ...grown.area, rows: grown.area.rows + entered.rows };
    if (this.tables.overlapping(sheet, area).length === 1) this.tables.change(grown, { area });
  }
}

/** A cell with another look; the same cell if it looks so already. */
export function withLook(cell: Cell, change: Partial<Look>): Cell {
  const look: Look = { ...cell.look, ...change };
  const keys = Object.keys(change) as (keyof Look)[];
  return keys.every((key) => look[key] === cell.look[key]) ? cell : { ...cell, look };
}
