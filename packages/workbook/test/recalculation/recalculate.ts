import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { inParallel } from "../in-parallel.js";
import { convertWithLibreOffice, type NamedFiles } from "../libreoffice/convert.js";
import { runProgram } from "../run-program.js";
import { readSheetValues, type SheetValues } from "./sheet-values.js";

/** Workbooks that LibreOffice has opened, computed anew and saved as .xlsx. */
export const resaveWithLibreOffice = (workbooks: NamedFiles): Promise<Map<string, Uint8Array>> =>
  convertWithLibreOffice(workbooks, {
    from: "xlsx",
    to: "xlsx",
    recalculates: true,
    locale: "en-US",
  });

/** What LibreOffice computes from the formulas, to 15 significant digits (it writes no more). */
export async function recalculateWithLibreOffice(
  workbooks: NamedFiles,
): Promise<Map<string, SheetValues>> {
  return valuesOf(await resaveWithLibreOffice(workbooks));
}

/** What Gnumeric computes from the formulas; where it is built with 80-bit floats it writes 21 digits. */
export async function recalculateWithGnumeric(
  workbooks: NamedFiles,
): Promise<Map<string, SheetValues>> {
  const saved = await inParallel(
    [...workbooks],
    availableParallelism(),
    async ([name, bytes]) => [name, await convertWithGnumeric(bytes)] as const,
  );
  return valuesOf(new Map(saved));
}

const valuesOf = (workbooks: NamedFiles): Map<string, SheetValues> =>
  new Map([...workbooks].map(([name, bytes]) => [name, readSheetValues(bytes)]));

async function convertWithGnumeric(workbook: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "aarsvaerk-"));
  const [before, after] = [join(folder, "before.xlsx"), join(folder, "after.xlsx")];
  try {
    await writeFile(before, workbook);
    await runProgram({
      command: "ssconvert",
      arguments: ["--recalc", "--export-type=Gnumeric_Excel:xlsx2", before, after],
      timeoutSeconds: 120,
    });
    return await readFile(after);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
