import { readFile } from "node:fs/promises";
import { join, normalize, sep } from "node:path";
import { typeOf, type Served } from "./served.js";

/** Reads a file of a folder; nothing if there is none, or if the path leads out of the folder. */
export async function fileOf(
  folder: string,
  path: string,
): Promise<(Served & { readonly body: Uint8Array }) | undefined> {
  const file = normalize(join(folder, path));
  if (!file.startsWith(normalize(folder) + sep)) return undefined;
  try {
    return { body: await readFile(file), type: typeOf(file) };
  } catch {
    return undefined;
  }
}
