// `npm run preview`: the task pane beside a simulated Excel, in any browser of this machine.
import { join } from "node:path";
import { buildAddin } from "./build-addin.js";
import { root, runOrExit } from "./run.js";

const SIMULATOR = join(root, "packages/excel-simulator");

const pane = await buildAddin();
await runOrExit(["tsc", "-b", SIMULATOR]);
await runOrExit(
  ["node", join(SIMULATOR, "dist/preview/main.js"), "--pane", pane, ...process.argv.slice(2)],
  { show: true },
);
