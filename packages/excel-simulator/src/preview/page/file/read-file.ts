import { readXlsx, xlsxProblemText } from "@aarsvaerk/workbook/xlsx";
import type { MakeEngine } from "../../../calculation/formula-engine.js";
import { Workbook } from "../../../model/workbook.js";
import { fitColumns } from "../grid/fit-columns.js";
import type { PageLocale } from "../page-locale.js";
import { fillFromFile } from "./fill-from-file.js";

export type FileReading =
  | { readonly ok: true; readonly workbook: Workbook; readonly cells: number }
  | { readonly ok: false; readonly reason: string };

/** A workbook from an .xlsx file, or why the file is refused. */
export async function readFile(
  file: File,
  makeEngine: MakeEngine,
  { language, culture }: PageLocale,
): Promise<FileReading> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const reading = await readXlsx(bytes, undefined, { everything: true });
  if (!reading.ok)
    return {
      ok: false,
      reason: reading.problems.map((one) => xlsxProblemText(one, language)).join(" "),
    };
  const [first, ...more] = reading.value.sheets.map(({ name }) => name);
  if (first === undefined) return { ok: false, reason: file.name };
  const workbook = new Workbook({ name: file.name, sheets: [first, ...more], makeEngine });
  fillFromFile(workbook, reading.value);
  for (const sheet of workbook.sheets.all) fitColumns(workbook, sheet, culture);
  const cells = reading.value.sheets.reduce((sum, sheet) => sum + sheet.cells.size, 0);
  return { ok: true, workbook, cells };
}
