import { readFileSync } from "node:fs";
import { join } from "node:path";
import { run, root } from "./run.js";
import { isMain } from "./is-main.js";

/**
 * Installs what the lockfile says; a second or two when it is already there. Only Node and npm are
 * needed: npx brings the one pnpm that `packageManager` names.
 *
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function setUp() {
  /** @type {{ packageManager: string }} */
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return run([
    ...["npx", "--yes", "--prefer-offline", packageManager],
    ...["install", "--frozen-lockfile", "--prefer-offline"],
  ]);
}

/** Sets up or ends the process, with the reason on the terminal. */
export async function setUpOrExit() {
  const { ok, output } = await setUp();
  if (ok) return;
  process.stderr.write(`${output}\nSet-up failed.\n`);
  process.exit(1);
}

if (isMain(import.meta.url)) await setUpOrExit();
