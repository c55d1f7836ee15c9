import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync } from "@ironcalc/wasm";
import { IronCalcEngine } from "./iron-calc.js";
import type { MakeEngine } from "./formula-engine.js";

/**
 * Loads IronCalc, its module read from the package.
 *
 * @returns makes the engine that recalculates one workbook
 *
 * @example
 * ```ts
 * const workbook = new Workbook({ makeEngine: loadIronCalcInNode() });
 * workbook.sheets.active.name; //=> "Sheet1"
 * ```
 */
export function loadIronCalcInNode(): MakeEngine {
  const file = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
  initSync({ module: readFileSync(file) });
  return () => new IronCalcEngine();
}
