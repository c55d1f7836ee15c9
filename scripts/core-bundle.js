import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./run.js";

/**
 * The built core as a browser would load it: one minified script that leaves its exports in the
 * global variable `core`.
 *
 * @returns {Promise<string>}
 */
export async function bundleCore() {
  const { outputFiles } = await build({
    entryPoints: [join(root, "packages/core/dist/index.js")],
    bundle: true,
    minify: true,
    platform: "browser",
    target: "es2022",
    format: "iife",
    globalName: "core",
    write: false,
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error("the bundler wrote nothing");
  return file.text;
}
