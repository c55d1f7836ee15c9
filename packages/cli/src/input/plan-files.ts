import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileFault } from "./complaint.js";

async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory();
  } catch {
    // Whoever reads it says what is wrong with it.
    return false;
  }
}

async function plansIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder))
    // Excel leaves a file of the second form beside a workbook that somebody has open.
    .filter((name) => /\.(?:jsonc?|xlsx)$/i.test(name) && !name.startsWith("~$"))
    .sort();
  if (names.length === 0) throw fileFault("noPlans", folder);
  return names.map((name) => join(folder, name));
}

/**
 * The plan files that are meant: of a folder all those in it, since not every shell lists them by a
 * pattern.
 */
export async function planFiles(files: readonly string[]): Promise<string[]> {
  const all: string[] = [];
  for (const file of files) {
    if (file !== "-" && (await isFolder(file))) all.push(...(await plansIn(file)));
    else all.push(file);
  }
  return all;
}
