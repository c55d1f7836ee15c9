import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** The module that a page's script fetches from beside itself. */
export const ironCalcModule = (): Promise<Uint8Array> =>
  readFile(createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm"));
