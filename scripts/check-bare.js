// The built core must load, list its exports and compute where there is nothing but the language.
import { runBare } from "./bare-context.js";
import { bundleCore } from "./core-bundle.js";

const evaluate = runBare(await bundleCore());
const names = /** @type {string[]} */ (evaluate("Object.keys(core)"));
if (names.length === 0) throw new Error("the core exports nothing");
console.log(`${names.length} exports: ${names.join(", ")}`);
