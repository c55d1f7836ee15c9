import type { Look } from "../model/look.js";
import { cellsOf } from "./cells-of.js";
import type { Property } from "./excel-class.js";
import type { Place } from "./excel-object.js";

/**
 * How the cells of a range look in one respect.
 *
 * @param read - takes what is set, or refuses it
 */
export const lookProperty = <Key extends keyof Look>(
  key: Key,
  read: (value: unknown) => Look[Key],
): Property<Place> => ({
  get: (place) => uniform(place, (look) => look[key]),
  set: ({ sheet, area }, value, { workbook }) => {
    const wanted = { [key]: read(value) };
    workbook.setLook(sheet, area, () => wanted);
  },
});

/**
 * What all cells have in common, or `null`.
 *
 * Follows https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-get#get-format-properties
 */
export function uniform<T>(place: Place, read: (look: Look) => T): T | null {
  let common: T | undefined;
  for (const cell of cellsOf(place)) {
    const one = read(cell.look);
    if (common !== undefined && one !== common) return null;
    common = one;
  }
  return common ?? null;
}
