import { spawn } from "node:child_process";
import { examplePlan } from "@aarsvaerk/core";
import { describe, expect, it, vi } from "vitest";
import { screenOf } from "../src/terminal.js";
import { aarsvaerk, folder, given, program } from "./aarsvaerk.js";

const plan = given("plan.json", examplePlan);
const escape = "\u001b[";
const terminal = "process.stdout.isTTY = true; process.stdout.columns = 60;";

describe("colour and width", () => {
  it.each([
    [{}, "pipe", false],
    [{ CI: "true" }, "pipe", false],
    [{ FORCE_COLOR: "1" }, "pipe", true],
    [{ TERM: "xterm" }, "terminal", true],
    [{ TERM: "dumb" }, "terminal", false],
    [{ FORCE_COLOR: "0" }, "terminal", false],
    [{ NO_COLOR: "1", TERM: "xterm" }, "terminal", false],
    [{ NO_COLOR: "1", FORCE_COLOR: "1" }, "pipe", false],
  ])("follows %o in a %s: %s", (env, stream, colored) => {
    for (const name of ["NO_COLOR", "FORCE_COLOR", "TERM", "CI"]) vi.stubEnv(name, undefined);
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    const { colors } = screenOf(stream === "terminal" ? { isTTY: true, columns: 80 } : {});
    expect(colors.bold("x") !== "x").toBe(colored);
    vi.unstubAllEnvs();
  });

  it("reaches the program", () => {
    const first = (env: Record<string, string>, before = "") =>
      aarsvaerk(["run", plan], { env, before }).stdout.startsWith(escape);
    expect(first({})).toBe(false);
    expect(first({ FORCE_COLOR: "1" })).toBe(true);
    expect(first({ TERM: "xterm" }, terminal)).toBe(true);
  });

  it("fits into the terminal, and leaves a pipe as wide as it is", () => {
    const args = ["run", plan];
    const width = (text: string) => Math.max(...text.split("\n").map((line) => line.length));
    expect(
      width(aarsvaerk(args, { before: terminal, env: { NO_COLOR: "1" } }).stdout),
    ).toBeLessThanOrEqual(60);
    expect(width(aarsvaerk(args).stdout)).toBeGreaterThan(60);
  });

  it("colours findings and files no more than the output", () => {
    const { stdout } = aarsvaerk(["validate", plan], { env: { FORCE_COLOR: "1" } });
    expect(stdout).toContain(`${escape}32mplan.json: planen holder`);
    const file = aarsvaerk(["validate", plan, "-o", "verdict.txt"], { env: { FORCE_COLOR: "1" } });
    expect(file.stdout).toBe("");
  });
});

describe("a pipe that closes", () => {
  it("ends the program quietly", async () => {
    const child = spawn(process.execPath, [program, "schema"], { cwd: folder });
    let stderr = "";
    child.stderr.on("data", (text) => (stderr += String(text)));
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });
});

describe("what the program does not understand", () => {
  it.each([
    [["tabel"], "error: unknown command 'tabel'\n(Did you mean table?)\n"],
    [["run", plan, "--scenarie", "x"], "error: unknown option '--scenarie'\n(Did you mean --scen"],
    [["run"], "error: missing required argument 'plan'\n"],
    [["run", plan, "--format", "pdf"], "Allowed choices are text, markdown, html, csv, json."],
    [["explain", plan, "cost", "--format", "csv"], "Allowed choices are text, json."],
    [["run", plan, "--locale", "sv"], "Allowed choices are da, nb, en."],
    [[], "Usage: aarsvaerk [options] [command]"],
  ])("is refused with a hint: %s", (args, message) => {
    const { code, stdout, stderr } = aarsvaerk(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  it("shows help and version on request", () => {
    const help = aarsvaerk(["--help"]);
    expect({ code: help.code, stderr: help.stderr }).toEqual({ code: 0, stderr: "" });
    for (const command of ["run", "table", "explain", "restate", "validate", "init", "schema"])
      expect(help.stdout).toMatch(new RegExp(`^  ${command} `, "m"));
    expect(help.stdout).toContain("Exit codes: 0 ");
    expect(aarsvaerk(["table", "--help"]).stdout).toContain("--thereafter");
    expect(aarsvaerk(["--version"]).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("what nobody foresaw", () => {
  it.each([
    ["da", [], "Uventet fejl i aarsvaerk: TypeError: \uFFFD sabotage. Fejlen er vores; "],
    ["en", ["--locale=en"], "Unexpected error in aarsvaerk: TypeError: "],
  ])("ends in one line (%s), with exit code 2", (_, args, message) => {
    const { code, stdout, stderr } = aarsvaerk(["run", plan, ...args], {
      before: "String.prototype.matchAll = () => { throw new TypeError('\\u001b sabotage'); };",
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it("is caught outside the commands too", () => {
    const { code, stderr } = aarsvaerk(["run", plan], {
      before: "process.stdout.write = () => setImmediate(() => { throw new Error('later'); });",
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Uventet fejl i aarsvaerk: Error: later\. [^\n]*\n$/);
  });
});
