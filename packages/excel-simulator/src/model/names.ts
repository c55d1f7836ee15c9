import { ExcelError } from "../excel-error.js";
import { addressOf, parseArea, quotedSheetName, splitReference } from "../grid/address.js";
import type { Area } from "../grid/area.js";
import type { Changes } from "./changes.js";
import type { Sheet } from "./sheet.js";

export interface DefinedName {
  readonly name: string;
  /** Only this sheet sees it; nothing: the whole workbook. */
  readonly scope: Sheet | undefined;
  /** `=Forudsætninger!$B$4`, or any other formula. */
  formula: string;
  comment: string;
  visible: boolean;
}

/** The reference with `$` that a name holds. */
export const absoluteReference = (sheet: Sheet, area: Area): string =>
  `${quotedSheetName(sheet.name)}!${addressOf(area).replace(/([A-Z]+)?(\d+)?/g, (_, letters?: string, digits?: string) => `${letters === undefined ? "" : `$${letters}`}${digits === undefined ? "" : `$${digits}`}`)}`;

/** Follows https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1 */
export function checkName(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name);
  if (!wellFormed || parseArea(name) || /^[rc]$/i.test(name))
    throw new ExcelError("InvalidArgument");
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The defined names of a workbook, those of single sheets among them. */
export class Names {
  readonly #changes: Changes;
  #names: DefinedName[] = [];

  constructor(changes: Changes) {
    this.#changes = changes;
  }

  get all(): readonly DefinedName[] {
    return this.#names;
  }

  /** The names that a collection shows: those of a sheet, or those of the workbook. */
  in(scope: Sheet | undefined): readonly DefinedName[] {
    return this.#names.filter((one) => one.scope === scope);
  }

  find(name: string, scope: Sheet | undefined): DefinedName | undefined {
    return this.in(scope).find((one) => same(one.name, name));
  }

  /** The name as a formula on a sheet sees it: the sheet's own first. */
  seenFrom(sheet: Sheet, name: string): DefinedName | undefined {
    return this.find(name, sheet) ?? this.find(name, undefined);
  }

  add(given: Omit<DefinedName, "visible">): DefinedName {
    checkName(given.name);
    // https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection#excel-excel-nameditemcollection-add-member(1)
    if (this.find(given.name, given.scope)) throw new ExcelError("InvalidArgument");
    const added: DefinedName = { ...given, visible: true };
    const before = this.#names;
    this.#changes.make(
      () => (this.#names = [...before, added]),
      () => (this.#names = this.#names.filter((one) => one !== added)),
    );
    return added;
  }

  delete(name: DefinedName): void {
    const before = this.#names;
    this.#changes.make(
      () => (this.#names = before.filter((one) => one !== name)),
      () => (this.#names = before),
    );
  }

  change(name: DefinedName, change: Partial<Pick<DefinedName, "formula" | "comment" | "visible">>) {
    const before = { formula: name.formula, comment: name.comment, visible: name.visible };
    this.#changes.make(
      () => Object.assign(name, change),
      () => Object.assign(name, before),
    );
  }
}

/** The cells that a name stands for; nothing if it is no plain reference. */
export function referenceOf(formula: string): { sheet: string; area: Area } | undefined {
  const { sheet, address } = splitReference(formula.replace(/^=/, ""));
  const area = parseArea(address);
  return sheet === undefined || !area ? undefined : { sheet, area };
}
