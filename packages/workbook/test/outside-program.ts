import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** A program that a test starts and that is no npm package. */
export interface OutsideProgram {
  readonly command: string;
  /** How Debian gets it. */
  readonly install: string;
}

declare module "vitest" {
  interface TaskMeta {
    /** `npm test` says these after the run: what was left out, and how to get it. */
    missing?: readonly OutsideProgram[];
  }
}

export const libreOffice: OutsideProgram = {
  command: "soffice",
  install: "apt-get install libreoffice-calc libreoffice-writer",
};

export const gnumeric: OutsideProgram = {
  command: "ssconvert",
  install: "apt-get install gnumeric",
};

export const poppler: OutsideProgram = {
  command: "pdftotext",
  install: "apt-get install poppler-utils",
};

/** What `describe` and `test` take between the name and the function. */
interface TestOptions {
  readonly skip: boolean;
  readonly meta: { missing?: readonly OutsideProgram[] };
}

/**
 * Leaves tests out where a program they start is not installed, and says so. A machine that is
 * trusted to check everything may leave nothing out: with `CI=true` the test file fails instead.
 */
export function needs(...programs: readonly OutsideProgram[]): TestOptions {
  const missing = programs.filter(({ command }) => !isInstalled(command));
  if (missing.length === 0) return { skip: false, meta: {} };
  const said = missing.map(({ command, install }) => `${command} is missing (${install})`);
  if (process.env["CI"] === "true")
    throw new Error(`${said.join("; ")}, and CI leaves no test out`);
  for (const line of said) sayOnce(`Not run: ${line}`);
  return { skip: true, meta: { missing } };
}

const alreadySaid = new Set<string>();

function sayOnce(line: string): void {
  if (!alreadySaid.has(line)) console.warn(line);
  alreadySaid.add(line);
}

function isInstalled(command: string): boolean {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const endings = process.platform === "win32" ? [".exe", ".com", ".cmd"] : [""];
  return folders.some((folder) =>
    endings.some((ending) => isProgram(join(folder, command + ending))),
  );
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
