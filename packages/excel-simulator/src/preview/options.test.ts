import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readOptions } from "./options.js";

let pane: string;
beforeAll(() => {
  pane = mkdtempSync(join(tmpdir(), "pane-"));
  writeFileSync(join(pane, "taskpane.html"), "");
});
afterAll(() => rmSync(pane, { recursive: true }));

test("a pane's folder is sought where the command was called", () => {
  expect(readOptions(["--pane", basename(pane), "--port", "3917"], dirname(pane))).toEqual({
    kind: "start",
    locale: "da-DK",
    options: { port: 3917, pane },
  });
});

test.each([
  ["--pane", "nowhere"],
  ["--port", "-1"],
  ["--port", "70000"],
  ["--port", "1.5"],
  ["--locale", "toString"],
  ["--locale", "da"],
])("%s %s is refused", (option, value) => {
  expect(() => readOptions([`${option}=${value}`], dirname(pane))).toThrow(option);
});
