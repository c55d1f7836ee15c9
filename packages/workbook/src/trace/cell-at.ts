import { parseCell, type Corner } from "../sheet/block.js";
import type { Cell, Sheet, Workbook } from "../sheet/workbook.js";

/** `'Ønske 1'!$B$5` or `Ønske 1!B5`, taken apart; nothing where it names no single cell. */
function placeOf(address: string): { readonly sheet: string; readonly corner: Corner } | undefined {
  const at = address.lastIndexOf("!");
  const corner = parseCell(address.slice(at + 1));
  if (at < 0 || !corner) return undefined;
  const sheet = address.slice(0, at);
  const quoted = /^'(.*)'$/su.exec(sheet)?.[1];
  return { sheet: quoted === undefined ? sheet : quoted.replaceAll("''", "'"), corner };
}

interface FoundAt {
  readonly sheet: Sheet;
  readonly corner: Corner;
  readonly cell: Cell;
}

/** The sheet and the cell at an address; the case of letters does not matter, as in Excel. */
export function findCell({ sheets }: Workbook, address: string): FoundAt | undefined {
  const place = placeOf(address);
  const sheet = sheets.find(({ name }) => name.toLowerCase() === place?.sheet.toLowerCase());
  const { row = 0, column = 0 } = place?.corner ?? {};
  const cell = sheet?.rows[row - 1]?.[column - 1];
  return sheet && place && cell ? { sheet, corner: place.corner, cell } : undefined;
}

/**
 * What a workbook has at an address.
 *
 * @param workbook - the sheets as they are written
 * @param address - a cell with its sheet, quoted or not: `Bemanding!D6`
 * @returns the cell; nothing where the workbook has none there
 * @example
 * ```ts
 * const workbook = buildWorkbook(examplePlan);
 * cellAt(workbook, "Bemanding!D6")?.input; //=> "baseline/staffing/0/fte"
 * cellAt(workbook, "'Spareforslag til Budget 2012'!$B$6")?.figureWith?.path; //=> "cost/line=fra-socialcenter/2012"
 * cellAt(workbook, "Ark1!A1"); //=> undefined
 * ```
 */
export const cellAt = (workbook: Workbook, address: string): Cell | undefined =>
  findCell(workbook, address)?.cell;
