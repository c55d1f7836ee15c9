import type { Command } from "commander";
import { jsonText, outputVersion } from "../json/document-json.js";
import { formOptions, tableFormats, type LanguageOptions } from "../options.js";
import { writeNew } from "../output.js";
import { printable } from "../terminal.js";
import { cliTexts } from "../text/index.js";
import { guarded, reportLines, type ExitCode } from "../with-plan.js";
import { writeReport } from "../write-tables.js";

async function read(file: string, { output, ...options }: LanguageOptions): Promise<ExitCode> {
  // Loaded here, so that no other command waits for them.
  const { openWorkbook } = await import("../workbook/open-workbook.js");
  const { remarksOf } = await import("../workbook/remarks.js");
  const { changesTable } = await import("../workbook/tables.js");
  const { name, reading } = await openWorkbook(file);
  const { plan, changes } = reading;
  const { locale = reading.locale, format } = options;
  const remarks = remarksOf(reading);
  const texts = cliTexts[locale].workbook;
  const findings = remarks.findings(locale);
  const heading = { title: plan.title, introduction: texts.changes.none, choices: [] };
  writeReport(
    { ...(changes.length === 0 && { heading }), tables: changesTable(changes, locale) },
    {
      locale,
      plans: [file],
      findings,
      json: (content) =>
        jsonText({ outputVersion, command: "read", file: name, ...remarks.json, plan, ...content }),
    },
    options,
  );
  if (output !== undefined) {
    writeNew(jsonText(plan), output);
    process.stderr.write(`${printable(texts.written(output))}\n`);
  }
  const told = reportLines(findings, locale, format);
  return remarks.isWarning ? told : 0;
}

export function addRead(program: Command): void {
  const command = program
    .command("read")
    .description("what was changed in the cells of a workbook, and the plan with it")
    .argument("<workbook>", "a workbook (.xlsx) made of a plan, or - for standard input");
  formOptions(command, tableFormats)
    .option("-o, --output <file>", "write the plan, with what was changed, as a new file")
    .action(async (file: string, options: LanguageOptions) => {
      await guarded("read", options, () => read(file, options));
    });
}
