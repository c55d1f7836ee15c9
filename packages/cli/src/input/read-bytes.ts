import type { Problem } from "@aarsvaerk/core";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { BadInput, complaintOf, fileFault } from "./complaint.js";

/** No plan comes near it, and whatever is larger is not read into memory. */
const largestFile = 60_000_000;

const tooLarge: Problem = { code: "tooLarge", path: [], found: "> 60 MB", expected: ["50 MB"] };

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "code" in error;

/** What the operating system says about a file, in our words. */
export function systemFault(
  error: unknown,
  file: string,
  otherwise: "unreadable" | "unwritable",
): BadInput {
  if (!isSystemError(error)) throw error;
  switch (error.code) {
    case "ENOENT":
      return fileFault(otherwise === "unwritable" ? "noFolder" : "missing", file);
    case "EISDIR":
      return fileFault("directory", file);
    case "EACCES":
    case "EPERM":
      return fileFault("forbidden", file);
    default:
      return fileFault(otherwise, file, error.code);
  }
}

async function readAll(stream: Readable, file: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestFile) throw new BadInput([complaintOf(tooLarge, { file })]);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Reads a file, a pipe or, for `-`, standard input. */
export async function readBytes(file: string): Promise<Buffer> {
  if (file === "-") return readAll(process.stdin, "<stdin>");
  try {
    if ((await stat(file)).isDirectory()) throw fileFault("directory", file);
    return await readAll(createReadStream(file), file);
  } catch (error) {
    if (isSystemError(error)) throw systemFault(error, file, "unreadable");
    throw error;
  }
}
