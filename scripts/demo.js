// `npm run demo`: from a fresh clone to the tables of the budget note.
import { mkdirSync } from "node:fs";
import { runOrExit } from "./run.js";
import { setUpOrExit } from "./setup.js";

const NOTE = "examples/koebenhavn-2011/plan.json";
const WORKBOOK = "demo/budgetnotat-2011.xlsx";

/** What the demonstration shows, one `aarsvaerk` command after the other. */
const DEMONSTRATED_COMMANDS = [
  `table ${NOTE} --proposal intensiveret-indsats`,
  `table ${NOTE} --proposal intensiveret-indsats --unit mio --thereafter`,
  `table ${NOTE} --table staffing --scenario spareforslag`,
  `table ${NOTE} --table capacity --proposal intensiveret-indsats`,
  `compare ${NOTE}`,
  `compare ${NOTE} --from status-quo --to begge --lines`,
  `appraise ${NOTE} spareforslag-2012 --break-even herbergsdøgn=1.000;1.500;2.000`,
  `restate ${NOTE} --proposal intensiveret-indsats`,
  `explain ${NOTE} cost/proposal=intensiveret-indsats/2015 --proposal intensiveret-indsats --price-level current`,
  `export ${NOTE} --scenario begge -o ${WORKBOOK}`,
  `verify ${WORKBOOK}`,
];

await setUpOrExit();
mkdirSync("demo", { recursive: true });
await runOrExit(["tsc", "-b"]);
for (const command of DEMONSTRATED_COMMANDS) {
  console.log(`\n$ aarsvaerk ${command}\n`);
  await runOrExit(["node", "packages/cli/dist/main.js", ...command.split(" ")], { show: true });
}
