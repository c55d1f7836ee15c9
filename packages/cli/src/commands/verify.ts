import type { Command } from "commander";
import { jsonText, outputVersion } from "../json/document-json.js";
import { verificationJson } from "../json/reading-json.js";
import { languageOptions, tableFormats, type LanguageOptions } from "../options.js";
import { guarded, reportLines, type ExitCode } from "../with-plan.js";
import { writeReport } from "../write-tables.js";

async function verify(file: string, options: LanguageOptions): Promise<ExitCode> {
  // Loaded here, so that no other command waits for them.
  const { openWorkbook } = await import("../workbook/open-workbook.js");
  const { verifyWorkbook } = await import("@aarsvaerk/workbook");
  const { remarksOf } = await import("../workbook/remarks.js");
  const { changesTable, deviationTables, verificationTable } =
    await import("../workbook/tables.js");
  const { name, workbook, reading } = await openWorkbook(file);
  const verification = verifyWorkbook(workbook);
  const { locale = reading.locale, format } = options;
  const remarks = remarksOf(reading);
  const findings = remarks.findings(locale);
  const tables = [
    verificationTable(verification, reading, locale),
    ...deviationTables(verification, locale),
    ...changesTable(reading.changes, locale),
  ];
  const json = (content: object) =>
    jsonText({
      outputVersion,
      command: "verify",
      file: name,
      ...remarks.json,
      ...verificationJson(verification),
      ...content,
    });
  writeReport({ tables }, { locale, plans: [file], findings, json }, options);
  reportLines(findings, locale, format);
  const { controls, deviations } = verification;
  return remarks.isWarning || controls.length + deviations.length > 0 ? 1 : 0;
}

export function addVerify(program: Command): void {
  const command = program
    .command("verify")
    .description(
      "check a workbook: the plan inside, its controls, and every figure calculated anew",
    )
    .argument("<workbook>", "a workbook (.xlsx) made of a plan, or - for standard input");
  languageOptions(command, tableFormats).action(async (file: string, options: LanguageOptions) => {
    await guarded("verify", options, () => verify(file, options));
  });
}
