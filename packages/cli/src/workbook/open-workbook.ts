import { readBytes } from "../input/read-bytes.js";
import { nameOf } from "../input/read-plan-file.js";
import { workbookIn } from "./workbook-file.js";

/** A workbook of a file or of standard input, with the name that messages give it. */
export async function openWorkbook(file: string) {
  const name = nameOf(file);
  return { name, ...(await workbookIn(await readBytes(file), name)) };
}
