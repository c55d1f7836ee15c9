import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { needs } from "./outside-program.js";

const there = { command: "there", install: "apt-get install there" };
const absent = { command: "absent", install: "apt-get install absent" };

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "aarsvaerk-"));
  writeFileSync(join(folder, "there"), "");
  chmodSync(join(folder, "there"), 0o755);
  writeFileSync(join(folder, "absent"), "a file that nobody may run");
  vi.stubEnv("PATH", folder);
  vi.stubEnv("CI", "");
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test("a test whose programs are there is run", () => {
  expect(needs(there)).toEqual({ skip: false, meta: {} });
});

test("a test that lacks a program is skipped, and says once which one", () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  expect(needs(there, absent)).toEqual({ skip: true, meta: { missing: [absent] } });
  expect(needs(absent).skip).toBe(true);
  expect(warn.mock.calls).toEqual([["Not run: absent is missing (apt-get install absent)"]]);
});

test("under CI nothing is left out", () => {
  vi.stubEnv("CI", "true");
  expect(needs(there).skip).toBe(false);
  expect(() => needs(there, absent)).toThrow(
    "absent is missing (apt-get install absent), and CI leaves no test out",
  );
});
