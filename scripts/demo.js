// `npm run demo`: from a fresh clone to the tables of the budget note.
import { runOrExit } from "./run.js";
import { setUpOrExit } from "./setup.js";

/** What the demonstration shows, one `aarsvaerk` command after the other. */
const DEMONSTRATED_COMMANDS = ["table examples/koebenhavn-2011/plan.json --table budget-note"];

await setUpOrExit();
await runOrExit(["tsc", "-b"]);
for (const command of DEMONSTRATED_COMMANDS) {
  console.log(`\n$ aarsvaerk ${command}\n`);
  await runOrExit(["node", "packages/cli/dist/main.js", ...command.split(" ")], { show: true });
}
