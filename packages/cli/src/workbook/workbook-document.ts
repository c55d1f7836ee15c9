import type { PlanDocument } from "../input/plan-document.js";
import { remarksOf } from "./remarks.js";
import { workbookIn } from "./workbook-file.js";

/** The plan of a workbook, as a command takes it from any file. */
export async function workbookDocument(bytes: Uint8Array, file: string): Promise<PlanDocument> {
  const { reading } = await workbookIn(bytes, file);
  return { file, plan: reading.plan, locate: () => undefined, remarks: remarksOf(reading) };
}
