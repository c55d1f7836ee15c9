import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { root } from "./root.js";

/** One entry of an example's commands.json. */
export interface Command {
  /** Names the golden files, which stand in expected/. */
  readonly name: string;
  /** What follows `aarsvaerk`; in programs/, what follows the program. */
  readonly arguments: readonly string[];
  readonly exitCode: number;
}

const extensions: Readonly<Record<string, string>> = {
  text: "txt",
  markdown: "md",
  html: "html",
  csv: "csv",
  json: "json",
};

/** This folder holds programs that import the core, in place of plans. */
const programs = "programs";
const notExamples = ["dist", "node_modules"];

/** The folders of examples/ that each hold an example. */
export const exampleFolders: readonly string[] = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !notExamples.includes(entry.name))
  .map(({ name }) => name)
  .sort();

/** The files that an example cannot do without. */
export const filesOf = (folder: string): readonly string[] => [
  "README.md",
  "commands.json",
  ...(folder === programs ? [] : ["plan.json"]),
];

export const commandsOf = (folder: string): readonly Command[] =>
  JSON.parse(readFileSync(join(root, folder, "commands.json"), "utf8")) as Command[];

export const expectedFolder = (folder: string): string => join(root, folder, "expected");

const complaintFile = ({ name }: Command): string => `${name}.stderr.txt`;

function outputFile({ name, arguments: given }: Command): string {
  const at = given.indexOf("--format");
  const format = at < 0 ? "text" : (given[at + 1] ?? "");
  return `${name}.${extensions[format] ?? "txt"}`;
}

/** The golden files that a command may have: what it prints, and what it complains of. */
export const goldenFilesOf = (command: Command): readonly string[] => [
  outputFile(command),
  complaintFile(command),
];

const require = createRequire(import.meta.url);
const cliManifest = require.resolve("@aarsvaerk/cli/package.json");

function programOf(folder: string, { name }: Command): string {
  if (folder === programs) return join(root, "dist", programs, `${name}.js`);
  const { bin } = require(cliManifest) as { readonly bin: { readonly aarsvaerk: string } };
  return join(dirname(cliManifest), bin.aarsvaerk);
}

/** What a command ended with, and the golden files that it printed. */
export interface Run {
  readonly exitCode: number | null;
  readonly printed: ReadonlyMap<string, string>;
}

/** Runs a command in its example's folder, as a reader would, without colours. */
export function run(folder: string, command: Command): Promise<Run> {
  const options = {
    cwd: join(root, folder),
    env: { ...process.env, NO_COLOR: "1" },
    encoding: "utf8" as const,
    maxBuffer: 16 * 1024 * 1024,
  };
  const started = [programOf(folder, command), ...command.arguments];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, started, options, (_error, stdout, stderr) => {
      const files = [
        [outputFile(command), stdout],
        [complaintFile(command), stderr],
      ] as const;
      resolve({
        exitCode: child.exitCode,
        printed: new Map(files.filter(([, text]) => text !== "")),
      });
    });
  });
}
