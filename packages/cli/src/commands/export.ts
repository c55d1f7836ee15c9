import { locales, type Locale } from "@aarsvaerk/core";
import { Option, type Command } from "commander";
import { writeBytes } from "../output.js";
import { programVersion } from "../program-version.js";
import { byIds, evaluateAs, viewOf, viewOptions, type ViewOptions } from "../view-options.js";
import { reportFindings, withPlan } from "../with-plan.js";

interface ExportOptions extends ViewOptions {
  readonly locale?: Locale;
  readonly output: string;
}

export function addExport(program: Command): void {
  const command = program
    .command("export")
    .description("write the plan as a workbook with live formulas (.xlsx)")
    .argument("<plan>", "plan file, or - for standard input")
    .requiredOption(
      "-o, --output <file>",
      "the workbook, replacing it; or - for a pipe (required)",
    );
  viewOptions(command)
    .addOption(
      new Option("--locale <language>", "language of the sheets (default: the plan's)").choices(
        locales,
      ),
    )
    .action(async (file: string, asked: ExportOptions) => {
      await withPlan("export", file, asked, async (document, locale) => {
        const { plan } = document;
        const options = byIds(plan, asked);
        const outcome = evaluateAs(plan, options);
        // Loaded here, so that no other command waits for them.
        const { buildWorkbook, carriedPlan } = await import("@aarsvaerk/workbook");
        const { writeXlsx } = await import("@aarsvaerk/workbook/xlsx");
        const shown = { locale, view: viewOf(options) };
        const bytes = await writeXlsx(
          buildWorkbook(plan, shown),
          carriedPlan(plan, shown, programVersion()),
        );
        writeBytes(bytes, options.output, [document.file]);
        return reportFindings(outcome, locale, "text");
      });
    });
}
