// Reads a plan file, evaluates one of its scenarios, and asks why a figure is what it is.
//
//   node read-evaluate-explain.js <plan.json> <scenario> <figure>
import { readFileSync } from "node:fs";
import {
  budgetNote,
  evaluate,
  explain,
  explanationText,
  findingText,
  parsePlanJson,
  pathText,
  problemText,
  renderTable,
} from "@aarsvaerk/core";

const [file = "plan.json", scenario = "", path = "cost/2012"] = process.argv.slice(2);

// A plan is read, or its faults are: each with the place in the file where it was found.
const read = parsePlanJson(readFileSync(file, "utf8"));
if (!read.ok) {
  for (const problem of read.problems)
    console.error(`${pathText(problem.path)}: ${problemText(problem, "en")}`);
  process.exit(1);
}
const plan = read.value;
const { language: locale, currency } = plan;

// One evaluation holds every figure of the scenario, in the prices that are asked for.
const outcome = evaluate(plan, { scenario, priceLevel: 2015 });

// Tables are data; a renderer writes them as text, Markdown, HTML or CSV.
console.log(renderTable(budgetNote(outcome, { locale, unit: "kr" }), { format: "text" }));

// Any figure says where it comes from, down to the sources of its inputs.
console.log(explanationText(explain(outcome, path), { locale, currency }));

// What a reviewer should look at is data, too.
for (const finding of outcome.findings) console.log(findingText(finding, plan, locale));
