import { parseArea, splitReference } from "../../grid/address.js";
import type { Area } from "../../grid/area.js";
import { referenceOf } from "../../model/names.js";
import type { Sheet } from "../../model/sheet.js";
import type { Workbook } from "../../model/workbook.js";

/** The cells that somebody names: `B4`, `Løn!B4:D7`, a defined name or a table. */
export function namedPlace(
  workbook: Workbook,
  text: string,
): { readonly sheet: Sheet; readonly area: Area } | undefined {
  const { active } = workbook.sheets;
  const { sheet: sheetName, address } = splitReference(text.trim());
  const area = parseArea(address);
  const sheet = sheetName === undefined ? active : workbook.sheets.find(sheetName);
  if (area) return sheet && { sheet, area };
  const table = workbook.tables.find(text.trim());
  if (table) return table;
  const reference = referenceOf(workbook.names.seenFrom(active, text.trim())?.formula ?? "");
  const named = reference && workbook.sheets.find(reference.sheet);
  return reference && named && { sheet: named, area: reference.area };
}
