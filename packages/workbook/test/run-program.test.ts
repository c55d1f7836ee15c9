import { expect, test } from "vitest";
import { runProgram } from "./run-program.js";

const node = (code: string, timeoutSeconds = 60) =>
  runProgram({ command: process.execPath, arguments: ["-e", code], timeoutSeconds });

test("gives what the program printed", async () => {
  expect(await node("console.log('out'); console.error('err')")).toMatch(/out[^]*err|err[^]*out/);
});

test("a program that fails is an error with what it printed", async () => {
  await expect(node("console.log('why'); process.exit(3)")).rejects.toThrow(/ended with 3\nwhy/);
});

test("a program that is not there is an error", async () => {
  await expect(
    runProgram({ command: "no-such-program", arguments: [], timeoutSeconds: 1 }),
  ).rejects.toThrow(/ENOENT/);
});

test("a program that hangs is stopped, and so is what it started", async () => {
  const grandchild = `require("node:child_process").spawn(process.execPath,
    ["-e", "setInterval(() => {}, 1000)"], { stdio: "inherit" })`;
  // The grandchild holds the output open: were it left alone, this would never end.
  await expect(node(grandchild, 1)).rejects.toThrow(/took more than 1 seconds/);
});
