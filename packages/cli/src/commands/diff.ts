import type { Command } from "commander";
import { readBytes } from "../input/read-bytes.js";
import { nameOf } from "../input/read-plan-file.js";
import { jsonText, outputVersion } from "../json/document-json.js";
import { workbookDifferenceJson } from "../json/reading-json.js";
import { languageOptions, tableFormats, type LanguageOptions } from "../options.js";
import { planNames } from "../plan-names.js";
import { cliTexts } from "../text/index.js";
import { guarded, tellRemarks, type ExitCode } from "../with-plan.js";
import { writeReport } from "../write-tables.js";

async function diff(first: string, second: string, options: LanguageOptions): Promise<ExitCode> {
  const files = [nameOf(first), nameOf(second)] as const;
  // Loaded here, so that no other command waits for them.
  const { planOf, readWorkbook } = await import("../workbook/workbook-file.js");
  const { diffWorkbooks } = await import("@aarsvaerk/workbook");
  const { remarksOf } = await import("../workbook/remarks.js");
  const { differenceTables } = await import("../workbook/tables.js");
  const read = async (file: string) =>
    planOf(await readWorkbook(await readBytes(file), nameOf(file)), nameOf(file));
  const [from, to] = [await read(first), await read(second)];
  const { locale = from.locale, format } = options;
  const difference = diffWorkbooks(from, to);
  const [one = files[0], other = files[1]] = planNames(files);
  const tables = differenceTables(difference, [one, other], locale);
  const texts = cliTexts[locale].workbook.diff;
  const heading = {
    title: texts.caption(one, other),
    introduction: texts.none,
    choices: [],
  };
  const json = (content: object) =>
    jsonText({
      outputVersion,
      command: "diff",
      files,
      ...workbookDifferenceJson(difference),
      ...content,
    });
  writeReport(
    { ...(tables.length === 0 && { heading }), tables },
    { locale, plans: [first, second], json },
    options,
  );
  const documents = [from, to].map((reading, at) => ({
    file: files[at] ?? "",
    remarks: { ...remarksOf(reading), changes: () => [] },
  }));
  return tellRemarks(documents, locale, format);
}

export function addDiff(program: Command): void {
  const command = program
    .command("diff")
    .description("which inputs two workbooks of a plan differ in, cell by cell")
    .argument("<workbook>", "a workbook (.xlsx) made of a plan")
    .argument("<other>", "another one");
  languageOptions(command, tableFormats).action(
    async (first: string, second: string, options: LanguageOptions) => {
      await guarded("diff", options, () => diff(first, second, options));
    },
  );
}
