import { build } from "esbuild";

/** One script for the browser out of a module and all that it imports. */
export async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    sourcemap: "inline",
    logLevel: "error",
  });
  return outputFiles.map(({ text }) => text).join("");
}
