import initialise from "@ironcalc/wasm";
import { IronCalcEngine } from "./iron-calc.js";
import type { MakeEngine } from "./formula-engine.js";

/** IronCalc, its module fetched from beside its script. */
export async function loadIronCalcInPage(): Promise<MakeEngine> {
  await initialise();
  return () => new IronCalcEngine();
}
