import { basename } from "node:path";

/** What plans are called in a table: their files without folder and ending, where that tells them apart. */
export function planNames(files: readonly string[]): readonly string[] {
  const short = files.map((file) => basename(file).replace(/\.(?:jsonc?|xlsx)$/i, ""));
  return new Set(short).size === files.length ? short : files;
}
