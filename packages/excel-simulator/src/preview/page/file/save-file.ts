import { writeXlsx, XlsxError, xlsxProblemText, type FileExtras } from "@aarsvaerk/workbook/xlsx";
import type { Workbook } from "../../../model/workbook.js";
import { element } from "../dom/element.js";
import type { PageLocale } from "../page-locale.js";
import { sheetLook } from "./sheet-look.js";
import { sheetsForFile } from "./sheets-for-file.js";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What travels in the file besides what stands in the cells. */
export const extras = ({ sheets, xmlParts }: Workbook): FileExtras => ({
  looks: new Map(sheets.all.map((sheet) => [sheet.name, sheetLook(sheet)])),
  customXml: xmlParts.keys.map((id) => ({ id, xml: xmlParts.get(id) ?? "" })),
});

/** Hands a workbook over as an .xlsx file; gives why it cannot. */
export async function saveFile(
  workbook: Workbook,
  { language }: PageLocale,
): Promise<string | undefined> {
  try {
    const bytes = await writeXlsx(sheetsForFile(workbook, language), undefined, extras(workbook));
    handOver(new Blob([bytes.slice()], { type: xlsx }), workbook.name);
    return undefined;
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    return error.problems.map((one) => xlsxProblemText(one, language)).join(" ");
  }
}

function handOver(file: Blob, name: string): void {
  const href = URL.createObjectURL(file);
  element("a", { href, download: name }).click();
  URL.revokeObjectURL(href);
}
