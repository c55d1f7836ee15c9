import {
  bestCombinations,
  combinationsTable,
  interactions,
  interactionsTable,
  type BestCombinationOptions,
  type BestCombinations,
  type Locale,
  type Signs,
} from "@aarsvaerk/core";
import { InvalidArgumentError, type Command } from "commander";
import { amountByYear } from "../arguments/amount.js";
import { list, signsOption, tableFormatOptions, type TableFormatOptions } from "../options.js";
import { priceOptions, pricesOf, type PriceOptions } from "../view-options.js";
import { cliTexts } from "../text/index.js";
import { withPlan, type ExitCode } from "../with-plan.js";
import { writeReport, writtenFor } from "../write-tables.js";

interface CombineOptions extends PriceOptions, TableFormatOptions {
  readonly among?: readonly string[];
  readonly must?: readonly string[];
  readonly savingsTarget?: string;
  readonly serviceCeiling?: string;
  readonly keep?: number;
  readonly signs?: Signs;
}

function count(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError("Use a number from 1 to 9999.");
  return Number.parseInt(text, 10);
}

function questionOf(options: CombineOptions, locale: Locale): BestCombinationOptions {
  const { among, must, savingsTarget, serviceCeiling, keep } = options;
  const target = (text: string, option: string) => amountByYear(text, option, locale);
  return {
    ...pricesOf(options),
    ...(among === undefined ? {} : { among }),
    ...(must === undefined ? {} : { mustHave: must }),
    ...(keep === undefined ? {} : { keep }),
    ...(savingsTarget === undefined
      ? {}
      : { savingsTarget: target(savingsTarget, "--savings-target") }),
    ...(serviceCeiling === undefined
      ? {}
      : { serviceCeiling: target(serviceCeiling, "--service-ceiling") }),
  };
}

/** That no combination meets what was asked for is the finding of a search. */
function reportUnmet(
  { meeting, targets }: BestCombinations,
  locale: Locale,
  format: string,
): ExitCode {
  const isAsked = targets.savingsTarget.size + targets.serviceCeiling.size > 0;
  if (!isAsked || meeting > 0) return 0;
  if (format !== "json") process.stderr.write(`${cliTexts[locale].noCombinationMeets}\n`);
  return 1;
}

export function addCombine(program: Command): void {
  const command = program
    .command("combine")
    .description("every admissible combination of proposals: the best of them, and what interacts")
    .argument("<plan>", "plan file, or - for standard input");
  tableFormatOptions(priceOptions(command), "1000kr")
    .option("--among <ids>", "combine these proposals: id,id (default: all of the plan's)", list)
    .option("--must <ids>", "proposals that every combination has: id,id", list)
    .option(
      "--savings-target <kr>",
      "what must be saved each year: 1.500.000, 1,5 mio. or 2013=1 mio.;2014=2 mio.",
    )
    .option("--service-ceiling <kr>", "the most that service expenditure may come to each year")
    .option("--keep <number>", "how many combinations to show (default: 10)", count)
    .addOption(signsOption())
    .action(async (file: string, options: CombineOptions) => {
      await withPlan("combine", file, options, (document, locale) => {
        const { plan } = document;
        const { unit, signs } = options;
        const question = questionOf(options, locale);
        const found = bestCombinations(plan, question);
        const together = interactions(plan, question);
        const settings = {
          locale,
          ...(unit === undefined ? {} : { unit }),
          ...(signs === undefined ? {} : { signs }),
        };
        const tables = [
          combinationsTable(found, settings),
          ...(together.pairs.length > 0 ? [interactionsTable(together, settings)] : []),
        ];
        writeReport({ tables }, writtenFor("combine", document, found.outcome, locale), options);
        return reportUnmet(found, locale, options.format);
      });
    });
}
