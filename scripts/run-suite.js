import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./run.js";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * @typedef {object} Report the part of vitest's JSON report that is read
 * @property {number} [numPassedTests]
 * @property {number} [numFailedTests]
 * @property {number} [numPendingTests]
 * @property {number} [numTodoTests]
 * @property {{ assertionResults: { meta: { missing?: OutsideProgram[] } }[] }[]} [testResults]
 */

/** @typedef {{ command: string, install: string }} OutsideProgram which a test starts but npm does not install */

/**
 * @param {import("./suites.js").Suite} suite
 * @returns {Promise<Counts & { output: string, left: string[] }>} `left` says what was left out and why
 */
export async function runSuite(suite) {
  if (suite.vitest) return runVitest(suite.command);
  const { ok, output } = await run(suite.command);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, output, left: [] };
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
    const report = readReport(file);
    return { ...countTests(report, ok), output, left: leftOut(report) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {string} file
 * @returns {Report | undefined}
 */
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
 * @param {Report | undefined} report
 * @param {boolean} ok whether the run ended well
 * @returns {Counts}
 */
export function countTests(report, ok) {
  const {
    numPassedTests: passed = 0,
    numFailedTests: failed = 0,
    numPendingTests: pending = 0,
    numTodoTests: todo = 0,
  } = report ?? {};
  return { passed, failed: ok ? failed : Math.max(failed, 1), skipped: pending + todo };
}

/**
 * A line for each program that tests were skipped for: how many of them, and how to get it.
 *
 * @param {Report | undefined} report
 * @returns {string[]}
 */
export function leftOut(report) {
  const missing = (report?.testResults ?? [])
    .flatMap(({ assertionResults }) => assertionResults)
    .flatMap(({ meta }) => meta.missing ?? []);
  /** @type {Map<string, number>} */
  const tests = new Map();
  for (const { command, install } of missing) {
    const reason = `${command} is missing (${install})`;
    tests.set(reason, (tests.get(reason) ?? 0) + 1);
  }
  return [...tests].map(([reason, count]) => `${count} skipped: ${reason}`);
}
