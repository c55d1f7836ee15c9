import { writeXlsx, XlsxError, xlsxProblemText } from "@aarsvaerk/workbook/xlsx";
import type { Workbook } from "../../../model/workbook.js";
import { element } from "../dom/element.js";
import type { PageLocale } from "../page-locale.js";
import { sheetsForFile } from "./sheets-for-file.js";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a workbook over as an .xlsx file; gives why it cannot. */
export async function saveFile(
  workbook: Workbook,
  { language }: PageLocale,
): Promise<string | undefined> {
  try {
    const bytes = await writeXlsx(sheetsForFile(workbook, language));
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
