import type { Command } from "commander";
import { jsonText, outputVersion } from "../json/document-json.js";
import { workbookDifferenceJson } from "../json/reading-json.js";
import { languageOptions, tableFormats, type LanguageOptions } from "../options.js";
import { planNames } from "../plan-names.js";
import { cliTexts } from "../text/index.js";
import { guarded, tellRemarks, type ExitCode } from "../with-plan.js";
import { writeReport } from "../write-tables.js";

async function diff(first: string, second: string, options: LanguageOptions): Promise<ExitCode> {
  // Loaded here, so that no other command waits for them.
  const { openWorkbook } = await import("../workbook/open-workbook.js");
  const { diffWorkbooks } = await import("@aarsvaerk/workbook");
  const { remarksOf } = await import("../workbook/remarks.js");
  const { differenceTables } = await import("../workbook/tables.js");
  const [from, to] = [await openWorkbook(first), await openWorkbook(second)];
  const files = [from.name, to.name];
  const { locale = from.reading.locale, format } = options;
  const difference = diffWorkbooks(from.reading, to.reading);
  const [one = from.name, other = to.name] = planNames(files);
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
  // What was changed since either was written is no difference between them.
  const documents = [from, to].map(({ name, reading }) => ({
    file: name,
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
