import { join } from "node:path";
import { isMain } from "./is-main.js";
import { root, runOrExit } from "./run.js";
import { setUpOrExit } from "./setup.js";

const folder = join(root, "packages/excel-addin");

/**
 * `npm run build:addin`: the task pane and its manifests, for the address in ADDIN_URL.
 *
 * @returns {Promise<string>} the folder they are in
 */
export async function buildAddin() {
  await setUpOrExit();
  await runOrExit(["tsc", "-b", folder]);
  await runOrExit([join(folder, "node_modules/.bin/webpack"), "--mode", "production"], {
    cwd: folder,
  });
  return join(folder, "dist");
}

if (isMain(import.meta.url)) console.log(await buildAddin());
