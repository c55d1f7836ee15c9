import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
// The table of broken plans belongs to the core; here its plans are files, as an officer has them.
import {
  brokenPlans,
  type BrokenPlan,
} from "../packages/core/test/broken-plans/broken-plan-cases.js";
import { root } from "./root.js";

const program = join(root, "../packages/cli/dist/main.js");
const folder = mkdtempSync(join(tmpdir(), "aarsvaerk-broken-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The text of the file, where a file can hold the plan at all (a file has no NaN, say). */
function textOf({ input }: BrokenPlan): string | undefined {
  if ("text" in input) return input.text;
  const text = JSON.stringify(input.plan, undefined, 2) as string | undefined;
  return text !== undefined && isDeepStrictEqual(JSON.parse(text), input.plan) ? text : undefined;
}

const files = brokenPlans.flatMap((broken, at) => {
  const text = textOf(broken);
  return text === undefined ? [] : [{ broken, name: `broken-${at}.json`, text }];
});
for (const { name, text } of files) writeFileSync(join(folder, name), text);

describe("validate on every broken plan", () => {
  const names = files.map(({ name }) => name);
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "validate", ...names], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
    maxBuffer: 50_000_000,
  });
  const lines = `${stdout}\n${stderr}`.split("\n");

  it("ends with 2, and never with a stack trace", () => {
    expect(files.length).toBeGreaterThanOrEqual(40);
    expect(status).toBe(2);
    expect(lines.filter((line) => /^\s+at |node:internal|Uventet fejl/.test(line))).toEqual([]);
  });

  it.each(files)("$name: $broken.name", ({ broken, name }) => {
    const said = lines.filter((line) => line.startsWith(`${name}:`));
    expect(said.length).toBeGreaterThan(0);
    for (const [path, , { nearest } = {}] of broken.problems) {
      // A path that is no use to a reader is shortened.
      if (path.length < 60 && !/[\n\u2028]/.test(path))
        expect(said.filter((line) => line.includes(`${path}:`) || path === "")).not.toEqual([]);
      if (nearest !== undefined && nearest !== "")
        expect(said.filter((line) => line.includes(`“${nearest}”`))).not.toEqual([]);
    }
  });
});
