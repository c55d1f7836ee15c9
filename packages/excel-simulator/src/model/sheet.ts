import { columnLimit, contains, lastColumn, lastRow, type Area } from "../grid/area.js";
import { emptyCell, hasContent, type Cell } from "./cell.js";
import type { ConditionalFormat } from "./conditional-format.js";
import { defaultLook } from "./look.js";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface PageLayout {
  orientation: string;
  zoom: Readonly<Record<string, number>>;
  printTitleRows: Area | undefined;
  printArea: Area | undefined;
  centerHorizontally: boolean;
  paperSize: string;
}

export interface Validation {
  readonly area: Area;
  readonly rule: unknown;
  readonly errorAlert: unknown;
  readonly prompt: unknown;
  readonly ignoreBlanks: boolean;
}

/** In points and pixels as Excel's own default. */
export const defaultColumnWidth = 64;
export const defaultRowHeight = 15;

/** One sheet: cells that hold something or look like something, and what belongs to the sheet itself. */
export class Sheet {
  visibility: Visibility = "Visible";
  tabColor = "";
  showGridlines = true;
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  frozen: Area | undefined;
  protection: { readonly options: unknown; readonly password: string } | undefined;
  validations: readonly Validation[] = [];
  /** Those of higher priority first. */
  conditionalFormats: readonly ConditionalFormat[] = [];
  /** Blocks that are shown as one cell. */
  merged: readonly Area[] = [];
  pageLayout: PageLayout = {
    orientation: "Portrait",
    zoom: { scale: 100 },
    printTitleRows: undefined,
    printArea: undefined,
    centerHorizontally: false,
    paperSize: "A4",
  };
  #cells = new Map<number, Cell>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cellAt(row: number, column: number): Cell {
    return this.#cells.get(row * columnLimit + column) ?? emptyCell;
  }

  /** Puts a cell, or takes it away where nothing is left of it. */
  put(row: number, column: number, cell: Cell): void {
    const key = row * columnLimit + column;
    if (hasContent(cell) || cell.look !== defaultLook) this.#cells.set(key, cell);
    else this.#cells.delete(key);
  }

  /** Every cell that holds or looks like something, in no order. */
  *stored(): Generator<{ row: number; column: number; cell: Cell }> {
    for (const [key, cell] of this.#cells) {
      const column = key % columnLimit;
      yield { row: (key - column) / columnLimit, column, cell };
    }
  }

  hasFormulas(): boolean {
    for (const { cell } of this.stored()) if (cell.formula !== undefined) return true;
    return false;
  }

  *storedIn(area: Area): Generator<{ row: number; column: number; cell: Cell }> {
    for (const one of this.stored())
      if (contains(area, { row: one.row, column: one.column, rows: 1, columns: 1 })) yield one;
  }

  /** The least block around everything in an area; around values alone if asked. */
  usedArea(within: Area, valuesOnly: boolean): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const { row, column, cell } of this.stored()) {
      if (valuesOnly && !hasContent(cell)) continue;
      if (row < within.row || column < within.column) continue;
      if (row > lastRow(within) || column > lastColumn(within)) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    if (bottom < 0) return undefined;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}
