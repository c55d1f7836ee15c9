import type { Calculation } from "../calculation/calculation.js";
import { ExcelError } from "../excel-error.js";
import { columnLimit, rowLimit, type Area } from "../grid/area.js";
import type { Cell } from "./cell.js";
import type { Changes } from "./changes.js";
import type { Sheet } from "./sheet.js";

type CellChange = (cell: Cell, row: number, column: number) => Cell;

interface Written {
  readonly row: number;
  readonly column: number;
  readonly before: Cell;
  readonly after: Cell;
}

const isWholeLines = ({ rows, columns }: Area): boolean =>
  rows === rowLimit || columns === columnLimit;

/** Writes cells, so that they can be taken back and are computed again. */
export class CellWriter {
  readonly #changes: Changes;
  readonly #calculation: Calculation;

  constructor(changes: Changes, calculation: Calculation) {
    this.#changes = changes;
    this.#calculation = calculation;
  }

  /**
   * @param change - what becomes of each cell; the same cell where nothing does
   */
  write(sheet: Sheet, area: Area, change: CellChange): void {
    // Whole rows and columns are gone through where something stands.
    const written = isWholeLines(area)
      ? this.#changedStored(sheet, area, change)
      : this.#changedAll(sheet, area, change);
    if (written.length > 0) this.writeCells(sheet, written);
  }

  writeCells(sheet: Sheet, written: readonly Written[]): void {
    if (sheet.protection && written.some(({ before }) => before.look.locked))
      throw new ExcelError("AccessDenied");
    this.rewrite(sheet, written);
  }

  /** What Excel does by itself, such as following a renamed sheet, no protection stops. */
  rewrite(sheet: Sheet, written: readonly Written[]): void {
    const put = (which: "before" | "after"): void => {
      for (const one of written) {
        sheet.put(one.row, one.column, one[which]);
        if (one.before.value !== one.after.value || one.before.formula !== one.after.formula)
          this.#calculation.touch(sheet, one.row, one.column);
      }
    };
    this.#changes.make(
      () => put("after"),
      () => put("before"),
    );
  }

  #changedStored(sheet: Sheet, area: Area, change: CellChange): Written[] {
    return [...sheet.storedIn(area)].flatMap(({ row, column, cell }) => {
      const after = change(cell, row, column);
      return after === cell ? [] : [{ row, column, before: cell, after }];
    });
  }

  #changedAll(sheet: Sheet, area: Area, change: CellChange): Written[] {
    const written: Written[] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const before = sheet.cellAt(row, column);
        const after = change(before, row, column);
        if (after !== before) written.push({ row, column, before, after });
      }
    return written;
  }
}
