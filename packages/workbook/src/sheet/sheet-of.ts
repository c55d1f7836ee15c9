import type { Sheet, Workbook } from "./workbook.js";

/** The sheet that `'Kilder og kontrol'!$B$4` names; nothing where the reference names none. */
export function sheetName(reference: string): string | undefined {
  const quoted = /^'((?:[^']|'')+)'!/.exec(reference);
  return quoted ? quoted[1]?.replaceAll("''", "'") : /^([^'!]+)!/.exec(reference)?.[1];
}

/** The sheet of the workbook that a reference names. */
export const sheetNamed = (
  { sheets }: Pick<Workbook, "sheets">,
  reference: string,
): Sheet | undefined => sheets.find(({ name }) => name === sheetName(reference));
