import { ExcelError } from "../excel-error.js";
import type { Changes } from "./changes.js";
import { checkSheetName } from "./sheet-names.js";
import { Sheet } from "./sheet.js";

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The sheets of a workbook in their order, and which of them is active. */
export class Sheets {
  readonly #changes: Changes;
  readonly #newId: () => string;
  #sheets: readonly Sheet[];
  #active: Sheet;

  constructor(changes: Changes, newId: () => string, names: readonly [string, ...string[]]) {
    this.#changes = changes;
    this.#newId = newId;
    const [first, ...more] = names.map((name) => new Sheet(newId(), name));
    if (!first) throw new Error("a workbook has a sheet");
    this.#sheets = [first, ...more];
    this.#active = first;
  }

  get all(): readonly Sheet[] {
    return this.#sheets;
  }

  get active(): Sheet {
    return this.#active;
  }

  /** By name or id, as the keys of the collection work. */
  find(key: string): Sheet | undefined {
    return this.#sheets.find(({ name, id }) => same(name, key) || same(id, key));
  }

  visible(): readonly Sheet[] {
    return this.#sheets.filter(({ visibility }) => visibility === "Visible");
  }

  /** Which sheet is seen is no change of the workbook: it cannot be undone. */
  activate(sheet: Sheet): void {
    // A hidden sheet cannot be seen: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-activate-member(1)
    if (sheet.visibility !== "Visible") throw new ExcelError("InvalidOperation");
    this.#active = sheet;
  }

  add(name: string | undefined): Sheet {
    const given = name ?? this.#freeName();
    checkSheetName(given);
    if (this.find(given)) throw new ExcelError("ItemAlreadyExists");
    const sheet = new Sheet(this.#newId(), given);
    this.#order([...this.#sheets, sheet]);
    return sheet;
  }

  rename(sheet: Sheet, name: string): void {
    checkSheetName(name);
    const other = this.find(name);
    if (other && other !== sheet) throw new ExcelError("InvalidArgument");
    const before = sheet.name;
    this.#changes.make(
      () => (sheet.name = name),
      () => (sheet.name = before),
    );
  }

  move(sheet: Sheet, position: number): void {
    if (!Number.isInteger(position) || position < 0 || position >= this.#sheets.length)
      throw new ExcelError("InvalidArgument");
    this.#order(this.#sheets.filter((one) => one !== sheet).toSpliced(position, 0, sheet));
  }

  /** Follows https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1) */
  delete(sheet: Sheet): void {
    if (sheet.visibility === "VeryHidden") throw new ExcelError("InvalidOperation");
    if (this.visible().every((one) => one === sheet)) throw new ExcelError("InvalidOperation");
    const at = this.#sheets.indexOf(sheet);
    this.#order(this.#sheets.filter((one) => one !== sheet));
    if (this.#active === sheet) this.#active = this.#nearestVisible(at);
  }

  setVisibility(sheet: Sheet, visibility: Sheet["visibility"]): void {
    if (visibility !== "Visible" && this.visible().every((one) => one === sheet))
      throw new ExcelError("InvalidOperation");
    const before = sheet.visibility;
    this.#changes.make(
      () => (sheet.visibility = visibility),
      () => (sheet.visibility = before),
    );
    if (this.#active === sheet && visibility !== "Visible")
      this.#active = this.#nearestVisible(this.#sheets.indexOf(sheet));
  }

  #nearestVisible(at: number): Sheet {
    const visible = this.visible();
    return visible.find((one) => this.#sheets.indexOf(one) >= at) ?? visible.at(-1) ?? this.#active;
  }

  #order(sheets: readonly Sheet[]): void {
    const before = this.#sheets;
    this.#changes.make(
      () => (this.#sheets = sheets),
      () => (this.#sheets = before),
    );
  }

  #freeName(): string {
    let number = this.#sheets.length + 1;
    while (this.find(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}
