import { ExcelError } from "../excel-error.js";
import { intersection, type Area } from "../grid/area.js";
import type { Changes } from "./changes.js";
import { checkName, type Names } from "./names.js";
import type { Sheet } from "./sheet.js";
import type { Table } from "./table.js";

/** The tables of a workbook. Their cells belong to the sheets. */
export class Tables {
  readonly #changes: Changes;
  readonly #names: Names;
  #tables: readonly Table[] = [];
  #count = 0;

  constructor(changes: Changes, names: Names) {
    this.#changes = changes;
    this.#names = names;
  }

  in(sheet: Sheet | undefined): readonly Table[] {
    return sheet ? this.#tables.filter((one) => one.sheet === sheet) : this.#tables;
  }

  find(key: string | number, sheet?: Sheet): Table | undefined {
    const text = String(key).toLowerCase();
    return this.in(sheet).find(({ id, name }) => id === text || name.toLowerCase() === text);
  }

  overlapping(sheet: Sheet, area: Area): readonly Table[] {
    return this.in(sheet).filter((one) => intersection(one.area, area));
  }

  add(sheet: Sheet, area: Area): Table {
    // https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
    if (this.overlapping(sheet, area).length > 0) throw new ExcelError("MergedRangeConflict");
    this.#count += 1;
    const table: Table = {
      id: String(this.#count),
      sheet,
      name: this.#freeName(),
      area,
      style: "TableStyleMedium2",
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      highlightFirstColumn: false,
      highlightLastColumn: false,
    };
    this.#list([...this.#tables, table]);
    return table;
  }

  remove(table: Table): void {
    this.#list(this.#tables.filter((one) => one !== table));
  }

  change(table: Table, change: Partial<Omit<Table, "id" | "sheet">>): void {
    if (change.name !== undefined) this.#checkNewName(table, change.name);
    const before = { ...table };
    this.#changes.make(
      () => Object.assign(table, change),
      () => Object.assign(table, before),
    );
  }

  /** Names of tables and defined names share one list. */
  #checkNewName(table: Table, name: string): void {
    checkName(name);
    const other = this.find(name);
    if ((other && other !== table) || this.#names.find(name, undefined))
      throw new ExcelError("InvalidArgument");
  }

  #freeName(): string {
    let number = this.#count;
    while (this.find(`Table${number}`)) number += 1;
    return `Table${number}`;
  }

  #list(tables: readonly Table[]): void {
    const before = this.#tables;
    this.#changes.make(
      () => (this.#tables = tables),
      () => (this.#tables = before),
    );
  }
}
