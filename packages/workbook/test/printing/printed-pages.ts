import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convertWithLibreOffice, type NamedFiles } from "../libreoffice/convert.js";
import { runProgram } from "../run-program.js";

/** The text of one page, laid out as it is printed. */
export interface PrintedPage {
  readonly sheet: string;
  readonly text: string;
}

/** The pages that workbooks print as where Danish is spoken, computed anew. */
export async function printedPages(
  workbooks: NamedFiles,
): Promise<ReadonlyMap<string, readonly PrintedPage[]>> {
  const documents = await convertWithLibreOffice(workbooks, {
    from: "xlsx",
    to: "pdf",
    recalculates: true,
    locale: "da-DK",
  });
  const pages = await Promise.all(
    [...documents].map(async ([name, pdf]) => [name, pagesOf(await textOf(pdf))] as const),
  );
  return new Map(pages);
}

async function textOf(pdf: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "aarsvaerk-"));
  const file = join(folder, "pages.pdf");
  try {
    await writeFile(file, pdf);
    return await runProgram({
      command: "pdftotext",
      arguments: ["-layout", "-enc", "UTF-8", file, "-"],
      timeoutSeconds: 60,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The footer names the sheet: `Title – Sheet      3 / 10`. */
const footer = /– ([^–\n]+?) {2,}\d+ ?\/ ?\d+ *$/;

const pagesOf = (text: string): PrintedPage[] =>
  text
    .split("\f")
    .filter((page) => page.trim() !== "")
    .map((page) => ({ sheet: footer.exec(page.trimEnd())?.[1] ?? "", text: page }));
