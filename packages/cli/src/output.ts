import { realpathSync, writeFileSync } from "node:fs";
import { fileFault } from "./input/complaint.js";
import { systemFault } from "./input/read-bytes.js";
import { plainScreen, screenOf, type Screen } from "./terminal.js";

/** Where a result goes: standard output, or the file it was asked to go to. */
export interface Destination {
  readonly output?: string;
}

export function screenFor({ output }: Destination): Screen {
  return output === undefined ? screenOf(process.stdout) : plainScreen;
}

function isSameFile(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}

/**
 * Writes a result. A file of that name is replaced, since a report is made anew as the plan changes;
 * the plan itself never is.
 */
export function write(text: string, { output }: Destination, plans: readonly string[] = []): void {
  if (output === undefined) process.stdout.write(text);
  else writeFile(text, output, plans);
}

/** Writes a result that is no text: to a file, or for `-` to a pipe, where it cannot do harm. */
export function writeBytes(bytes: Uint8Array, output: string, plans: readonly string[]): void {
  if (output !== "-") writeFile(bytes, output, plans);
  else if (process.stdout.isTTY) throw fileFault("binaryOnTerminal", "<stdout>");
  else process.stdout.write(bytes);
}

/** Writes a file that was not there; one that was is somebody's work. */
export function writeNew(text: string, output: string): void {
  try {
    writeFileSync(output, text, { flag: "wx" });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST")
      throw fileFault("exists", output);
    throw systemFault(error, output, "unwritable");
  }
}

function writeFile(content: string | Uint8Array, output: string, plans: readonly string[]): void {
  if (plans.some((plan) => isSameFile(plan, output))) throw fileFault("wouldReplacePlan", output);
  try {
    writeFileSync(output, content);
  } catch (error) {
    throw systemFault(error, output, "unwritable");
  }
}
