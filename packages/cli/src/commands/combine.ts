import {
  bestCombinations,
  combinationsTable,
  interactions,
  interactionsTable,
  type BestCombinationOptions,
  type BestCombinations,
  type Locale,
  type Plan,
  type Signs,
} from "@aarsvaerk/core";
import { InvalidArgumentError, type Command } from "commander";
import { amountByYear } from "../arguments/amount.js";
import { proposalIds } from "../arguments/proposal-ids.js";
import { findingLines } from "../findings.js";
import { combinationsJson } from "../json/combination-json.js";
import { list, signsOption, tableFormatOptions, type TableFormatOptions } from "../options.js";
import { priceOptions, pricesOf, type PriceOptions } from "../view-options.js";
import { cliTexts } from "../text/index.js";
import { reportLines, withPlan } from "../with-plan.js";
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

function questionOf(plan: Plan, options: CombineOptions, locale: Locale): BestCombinationOptions {
  const { among, must, savingsTarget, serviceCeiling, keep } = options;
  const target = (text: string, option: string) => amountByYear(text, option, locale);
  return {
    ...pricesOf(options),
    ...(among === undefined ? {} : { among: proposalIds(plan, among, "--among") }),
    ...(must === undefined ? {} : { mustHave: proposalIds(plan, must, "--must") }),
    ...(keep === undefined ? {} : { keep }),
    ...(savingsTarget === undefined
      ? {}
      : { savingsTarget: target(savingsTarget, "--savings-target") }),
    ...(serviceCeiling === undefined
      ? {}
      : { serviceCeiling: target(serviceCeiling, "--service-ceiling") }),
  };
}

/** What the adopted budget brings with it, and that no combination meets what was asked for. */
function findingsOf({ meeting, targets, outcome }: BestCombinations, locale: Locale): string[] {
  const isAsked = targets.savingsTarget.size + targets.serviceCeiling.size > 0;
  const unmet = isAsked && meeting === 0 ? [cliTexts[locale].noCombinationMeets] : [];
  return [...findingLines([outcome], locale), ...unmet];
}

export function addCombine(program: Command): void {
  const command = program
    .command("combine")
    .description("every admissible combination of proposals: the best of them, and what interacts")
    .argument("<plan>", "plan file, or - for standard input");
  tableFormatOptions(priceOptions(command), "1000kr")
    .option(
      "--among <ids>",
      "combine these proposals, by id or number: id,id (default: all of the plan's)",
      list,
    )
    .option("--must <ids>", "proposals that every combination has, by id or number: id,id", list)
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
        const question = questionOf(plan, options, locale);
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
        const written = writtenFor("combine", document, found.outcome, locale);
        const findings = findingsOf(found, locale);
        const json = (content: object) =>
          written.json({ ...content, ...combinationsJson(found, together) });
        writeReport({ tables }, { ...written, findings, json }, options);
        return reportLines(findings, locale, options.format);
      });
    });
}
