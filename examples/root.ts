import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

function packageFolder(folder: string): string {
  return existsSync(join(folder, "package.json")) ? folder : packageFolder(dirname(folder));
}

/** The examples folder, seen from a source file and from its compiled copy in dist/ alike. */
export const root = packageFolder(dirname(fileURLToPath(import.meta.url)));

/** Whether a module is the program that was started, and not imported by another. */
export function isMain(url: string): boolean {
  const [, started] = process.argv;
  return started !== undefined && realpathSync(started) === fileURLToPath(url);
}
