import { resolve } from "node:path";
import { locales, type Locale } from "@aarsvaerk/core";
import { InvalidArgumentError, Option, type Command } from "commander";
import { writeNew } from "../output.js";
import { schemaReference } from "../starter/schema-reference.js";
import { starterPlan } from "../starter/starter-plan.js";
import { cliTexts, defaultLocale } from "../text/index.js";
import { guarded } from "../with-plan.js";

interface InitOptions {
  readonly locale: Locale;
  readonly firstYear?: number;
}

function year(text: string): number {
  if (!/^(19|20|21)\d\d$/.test(text)) throw new InvalidArgumentError("Use a year.");
  return Number.parseInt(text, 10);
}

/** Budgets are made the year before. The only clock of the program, and only for a new plan. */
const nextYear = (): number => new Date().getFullYear() + 1;

export function addInit(program: Command): void {
  program
    .command("init")
    .description("write a small commented plan to begin with; an existing file is left alone")
    .argument("[file]", "file to create, or - for standard output", "plan.jsonc")
    .addOption(
      new Option("--locale <language>", "language of the plan")
        .choices(locales)
        .default(defaultLocale),
    )
    .addOption(
      new Option("--first-year <year>", "the budget year (default: next year)").argParser(year),
    )
    .action(async (file: string, { locale, firstYear = nextYear() }: InitOptions) => {
      await guarded("init", { locale }, () => {
        const toStandardOutput = file === "-";
        const schema = schemaReference(resolve(toStandardOutput ? "plan.jsonc" : file));
        const text = starterPlan(locale, firstYear, schema);
        if (toStandardOutput) {
          process.stdout.write(text);
        } else {
          writeNew(text, file);
          process.stdout.write(`${cliTexts[locale].initWritten(file)}\n`);
        }
        return 0;
      });
    });
}
