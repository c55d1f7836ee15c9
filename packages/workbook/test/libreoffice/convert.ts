import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { inParallel } from "../in-parallel.js";
import { runProgram } from "../run-program.js";
import { writeProfile, type ProfileSettings } from "./profile.js";

/** Files by whatever names the caller knows them by. */
export type NamedFiles = ReadonlyMap<string, Uint8Array>;

interface Conversion extends ProfileSettings {
  /** Endings of file names, such as `xlsx` and `pdf`. */
  readonly from: string;
  readonly to: string;
}

/** So many files for one start of the office, which takes a second. */
const batchSize = 50;

/** An office takes a fifth of a second for an ordinary workbook; a large one, or a busy machine, more. */
const timeoutSeconds = (files: number): number => 120 + 5 * files;

/**
 * Opens files in LibreOffice and saves each in another format, or in the same one.
 *
 * @throws Error with the name of the file that LibreOffice could not open or save
 */
export async function convertWithLibreOffice(
  files: NamedFiles,
  conversion: Conversion,
): Promise<Map<string, Uint8Array>> {
  const atATime = Math.min(2, availableParallelism());
  const size = Math.min(batchSize, Math.ceil(files.size / atATime));
  const results = await inParallel(batches([...files], size), atATime, (batch) =>
    convertBatch(batch, conversion),
  );
  return new Map(results.flat());
}

function batches<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size));
}

async function convertBatch(
  files: readonly [name: string, bytes: Uint8Array][],
  { from, to, ...settings }: Conversion,
): Promise<[name: string, bytes: Uint8Array][]> {
  const folder = await mkdtemp(join(tmpdir(), "aarsvaerk-"));
  const [before, after] = [join(folder, "before"), join(folder, "after")];
  try {
    await Promise.all([mkdir(before), mkdir(after)]);
    // Numbers for names: what a caller calls a file need not be fit for a folder.
    const inputs = files.map((_, at) => join(before, `${at}.${from}`));
    await Promise.all(files.map(([, bytes], at) => writeFile(inputs[at]!, bytes)));
    const profile = await writeProfile(join(folder, "profile"), settings);
    const output = await runProgram({
      command: "soffice",
      arguments: [profile, "--headless", "--convert-to", to, "--outdir", after, ...inputs],
      timeoutSeconds: timeoutSeconds(files.length),
    });
    return await Promise.all(
      files.map(
        async ([name], at) =>
          [name, await readResult(join(after, `${at}.${to}`), name, output)] as [
            string,
            Uint8Array,
          ],
      ),
    );
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** LibreOffice ends well even when it could not open a file: the result is what tells. */
async function readResult(file: string, name: string, output: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new Error(`LibreOffice did not convert ${name}\n${output}`);
  }
}
