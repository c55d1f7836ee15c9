import type { PlanDocument } from "../input/plan-document.js";
import { remarksOf } from "./remarks.js";
import { planOf, readWorkbook } from "./workbook-file.js";

/** The plan of a workbook, as a command takes it from any file. */
export async function workbookDocument(bytes: Uint8Array, file: string): Promise<PlanDocument> {
  const read = planOf(await readWorkbook(bytes, file), file);
  return { file, plan: read.plan, locate: () => undefined, remarks: remarksOf(read) };
}
