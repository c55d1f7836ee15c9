import { amountUnits, locales, type AmountUnit, type Locale, type Plan } from "@aarsvaerk/core";
import { Option, type Command } from "commander";
import { writeBytes } from "../output.js";
import { headingOf } from "../overview.js";
import { printable } from "../terminal.js";
import { byIds, evaluateAs, viewOptions, type ViewOptions } from "../view-options.js";
import { reportFindings, withPlan } from "../with-plan.js";

interface MemoCommandOptions extends ViewOptions {
  readonly locale?: Locale;
  readonly unit?: AmountUnit;
  readonly output: string;
}

const hasChosen = ({ scenario, adopt, proposal }: ViewOptions): boolean =>
  scenario !== undefined || adopt !== undefined || proposal !== undefined;

/** A plan with one proposal has one memo; where there are several, somebody has to choose. */
function aboutOnly<Options extends ViewOptions>(
  { proposals = [] }: Plan,
  options: Options,
): Options {
  const [only, ...others] = proposals;
  return only === undefined || others.length > 0 || hasChosen(options)
    ? options
    : { ...options, proposal: only.id };
}

export function addMemo(program: Command): void {
  const command = program
    .command("memo")
    .description("write the budget note as a Word document")
    .argument("<plan>", "plan file, or - for standard input")
    .requiredOption(
      "-o, --output <file>",
      "the document, replacing it; or - for a pipe (required)",
    );
  viewOptions(command)
    .addOption(
      new Option("--locale <language>", "language of the output (default: the plan's)").choices(
        locales,
      ),
    )
    .addOption(
      new Option("--unit <unit>", "unit of the amounts (default: 1000kr)").choices(amountUnits),
    )
    .action(async (file: string, asked: MemoCommandOptions) => {
      await withPlan("memo", file, asked, async (document, locale) => {
        const options = aboutOnly(document.plan, byIds(document.plan, asked));
        const { unit, proposal } = options;
        const outcome = evaluateAs(document.plan, options);
        // Loaded here, so that no other command waits for it.
        const { writeMemo } = await import("@aarsvaerk/workbook/memo");
        const bytes = await writeMemo(outcome, {
          locale,
          ...(unit === undefined ? {} : { unit }),
          ...(proposal === undefined ? {} : { proposal }),
        });
        writeBytes(bytes, options.output, [document.file]);
        if (!hasChosen(options))
          for (const choice of headingOf(outcome, locale).choices)
            process.stderr.write(`${printable(choice)}\n`);
        return reportFindings(outcome, locale, "text");
      });
    });
}
