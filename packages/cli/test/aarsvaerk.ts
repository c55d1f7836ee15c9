import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

/** The built program: what is tested is what is published. */
export const program = fileURLToPath(new URL("../dist/main.js", import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Circumstances {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** JavaScript to run in the program before it starts. */
  readonly before?: string;
}

/** The environment of the tests must not decide about colour. */
const plainEnvironment = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined };

/** Runs `aarsvaerk` in the folder of this file's plans. */
export function aarsvaerk(
  args: readonly string[],
  { input = "", env = {}, before }: Circumstances = {},
): Ran {
  const preload =
    before === undefined ? [] : ["--import", `data:text/javascript,${encodeURIComponent(before)}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...preload, program, ...args], {
    cwd: folder,
    encoding: "utf8",
    input,
    env: { ...plainEnvironment, ...env },
    maxBuffer: 50_000_000,
  });
  return { code: status, stdout, stderr };
}

export const folder = mkdtempSync(join(tmpdir(), "aarsvaerk-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file for the program to read; data is written as JSON. */
export function given(name: string, content: object | string | Buffer): string {
  const isText = typeof content === "string" || Buffer.isBuffer(content);
  writeFileSync(join(folder, name), isText ? content : JSON.stringify(content, undefined, 2));
  return name;
}

export const json = (text: string): unknown => JSON.parse(text);
