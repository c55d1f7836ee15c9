import { decode } from "./decode.js";
import { isWorkbook } from "./is-workbook.js";
import { planDocument, type PlanDocument } from "./plan-document.js";
import { readBytes } from "./read-bytes.js";

/** Standard input by the name compilers give it, since it has none of its own. */
export const nameOf = (file: string): string => (file === "-" ? "<stdin>" : file);

/**
 * Reads a plan file, a workbook with a plan in it, or either from standard input for `-`.
 *
 * @throws BadInput with everything that is wrong, each with its place
 */
export async function readPlanFile(file: string): Promise<PlanDocument> {
  const name = nameOf(file);
  const bytes = await readBytes(file);
  if (!isWorkbook(bytes)) return planDocument(decode(bytes, name), name);
  // Loaded here, so that no other command waits for it.
  const { workbookDocument } = await import("../workbook/workbook-document.js");
  return workbookDocument(bytes, name);
}
