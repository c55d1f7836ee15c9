// The built core must load, list its exports and compute where there is nothing but the language.
import { runBare } from "./bare-context.js";
import { bundleCore } from "./core-bundle.js";

const evaluate = runBare(await bundleCore());
const names = /** @type {string[]} */ (evaluate("Object.keys(core)"));
if (names.length === 0) throw new Error("the core exports nothing");
console.log(`${names.length} exports: ${names.join(", ")}`);

const computed = evaluate(`
  const outcome = core.evaluate(core.examplePlan, { adopted: ["intensiveret-indsats"], priceLevel: 2015 });
  const figure = core.figure(outcome, "cost/proposal=intensiveret-indsats/2015");
  core.renderTable(core.budgetNote(outcome, { locale: "da" }), { format: "html" });
  core.decimalText(figure.value);
`);
if (computed !== "5055195.23") throw new Error(`the core computed ${String(computed)}`);
