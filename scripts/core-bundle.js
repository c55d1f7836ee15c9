import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./run.js";

const entry = join(root, "packages/core/dist/index.js");

/**
 * The built core as a browser would load it: one minified script that leaves its exports in the
 * global variable `core`.
 *
 * @param {readonly string[]} names what is imported; everything unless told
 * @returns {Promise<string>}
 */
export async function bundleCore(names = ["*"]) {
  const { outputFiles } = await build({
    stdin: {
      contents: `export ${names.includes("*") ? "*" : `{ ${names.join(", ")} }`} from ${JSON.stringify(entry)};`,
      resolveDir: root,
    },
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
