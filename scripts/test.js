// `npm test`: set up, run every suite, and end with one line that sums them up.
import { setUp } from "./setup.js";
import { runSuite } from "./run-suite.js";
import { suites } from "./suites.js";

const total = { passed: 0, failed: 0, skipped: 0 };

const steps = [
  { name: "set-up", run: asSuite(setUp) },
  ...suites.map((suite) => ({ name: suite.name, run: () => runSuite(suite) })),
];

for (const step of steps) {
  const started = performance.now();
  const { passed, failed, skipped, output, left } = await step.run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const state = failed > 0 ? "FAILED" : "ok";
  const counts = passed + failed + skipped > 1 ? `  ${summary({ passed, failed, skipped })}` : "";
  console.log(`${state.padEnd(6)}  ${seconds.padStart(5)} s  ${step.name}${counts}`);
  for (const line of left) console.log(`${" ".repeat(17)}${line}`);
  if (failed > 0) console.log(`\n${output.trimEnd()}\n`);
  if (failed > 0 && step.name === "set-up") break;
}

// A machine that is trusted to check everything must not leave anything out.
const skipsCount = process.env["CI"] === "true" && total.skipped > 0;
if (skipsCount) console.log("Under CI a skipped test is a failure.");

console.log(summary(total));
process.exitCode = total.failed > 0 || skipsCount ? 1 : 0;

/** @param {import("./run-suite.js").Counts} counts */
function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** @param {() => Promise<{ ok: boolean, output: string }>} check */
function asSuite(check) {
  return async () => {
    const { ok, output } = await check();
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, output, left: [] };
  };
}
