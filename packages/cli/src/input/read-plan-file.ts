import { decode } from "./decode.js";
import { planDocument, type PlanDocument } from "./plan-document.js";
import { readBytes } from "./read-bytes.js";

/** Standard input by the name compilers give it, since it has none of its own. */
export const nameOf = (file: string): string => (file === "-" ? "<stdin>" : file);

/**
 * Reads a plan file, or standard input for `-`.
 *
 * @throws BadInput with everything that is wrong, each with its place
 */
export async function readPlanFile(file: string): Promise<PlanDocument> {
  const name = nameOf(file);
  return planDocument(decode(await readBytes(file), name), name);
}
