import { intersection, type Area } from "../grid/area.js";
import type { Sheet } from "./sheet.js";
import type { Workbook } from "./workbook.js";

function put(workbook: Workbook, sheet: Sheet, merged: readonly Area[]): void {
  const before = sheet.merged;
  workbook.changes.make(
    () => (sheet.merged = merged),
    () => (sheet.merged = before),
  );
}

const apartFrom = ({ merged }: Sheet, area: Area): Area[] =>
  merged.filter((one) => !intersection(one, area));

/**
 * Makes one cell of an area: only what stands in its first one stays.
 *
 * Follows https://support.microsoft.com/office/merge-and-unmerge-cells-5cbd15d5-9375-4540-907f-c673a93fcedf
 */
export function merge(workbook: Workbook, sheet: Sheet, area: Area): void {
  workbook.cells.write(sheet, area, (cell, row, column) =>
    row === area.row && column === area.column ? cell : { value: "", look: cell.look },
  );
  put(workbook, sheet, [...apartFrom(sheet, area), area]);
}

export const unmerge = (workbook: Workbook, sheet: Sheet, area: Area): void =>
  put(workbook, sheet, apartFrom(sheet, area));
