import { expect, test } from "vitest";
import { countTests, leftOut, runSuite } from "./run-suite.js";

test("a check counts as one", async () => {
  const name = "a check";
  expect(await runSuite({ name, command: ["node", "-e", ""] })).toMatchObject({
    passed: 1,
    failed: 0,
  });
  expect(
    await runSuite({ name, command: ["node", "-e", "console.log('why'); process.exit(3)"] }),
  ).toEqual({ passed: 0, failed: 1, skipped: 0, output: "why\n", left: [] });
  expect(await runSuite({ name, command: ["no-such-program"] })).toMatchObject({ failed: 1 });
});

test("tests are counted from the report", () => {
  const report = { numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
  expect(countTests(report, false)).toEqual({ passed: 7, failed: 2, skipped: 2 });
});

test("a run that breaks without a failed test is a failure", () => {
  expect(countTests({ numPassedTests: 7 }, false)).toEqual({ passed: 7, failed: 1, skipped: 0 });
  expect(countTests(undefined, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("what was left out for want of a program is said, with how to get it", () => {
  const soffice = { command: "soffice", install: "apt-get install libreoffice-calc" };
  const ssconvert = { command: "ssconvert", install: "apt-get install gnumeric" };
  const testResults = [
    { assertionResults: [{ meta: {} }, { meta: { missing: [soffice] } }] },
    { assertionResults: [{ meta: { missing: [soffice, ssconvert] } }] },
  ];
  expect(leftOut({ testResults })).toEqual([
    "2 skipped: soffice is missing (apt-get install libreoffice-calc)",
    "1 skipped: ssconvert is missing (apt-get install gnumeric)",
  ]);
  expect(leftOut({ numPassedTests: 7 })).toEqual([]);
  expect(leftOut(undefined)).toEqual([]);
});
