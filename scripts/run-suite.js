import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./run.js";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * @param {import("./suites.js").Suite} suite
 * @returns {Promise<Counts & { output: string }>}
 */
export async function runSuite(suite) {
  if (suite.vitest) return runVitest(suite.command);
  const { ok, output } = await run(suite.command);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, output };
}

/** @param {readonly string[]} command */
async function runVitest(command) {
  const folder = mkdtempSync(join(tmpdir(), "aarsvaerk-"));
  const file = join(folder, "report.json");
  try {
    const { ok, output } = await run([
      ...command,
      ...["--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
    ]);
    return { ...countTests(readReport(file), ok), output };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined; // it ended before it could write one
  }
}

/**
 * A run that failed without a failed test (a file that does not load, no tests at all) still counts
 * as one failure.
 *
 * @param {Record<string, number> | undefined} report vitest's JSON report
 * @param {boolean} ok whether the run ended well
 * @returns {Counts}
 */
export function countTests(report, ok) {
  const count = (/** @type {string} */ key) => report?.[key] ?? 0;
  const failed = count("numFailedTests");
  return {
    passed: count("numPassedTests"),
    failed: ok ? failed : Math.max(failed, 1),
    skipped: count("numPendingTests") + count("numTodoTests"),
  };
}
