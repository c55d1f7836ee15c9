import {
  appraise,
  breakEvenTable,
  investment,
  rankByUnitCost,
  unitCostRanking,
  unitCosts,
  unitCostTable,
  type Locale,
  type Plan,
  type Signs,
  type Table,
} from "@aarsvaerk/core";
import type { Command } from "commander";
import { savedUnit } from "../arguments/saved-unit.js";
import {
  footingOption,
  list,
  signsOption,
  tableFormatOptions,
  type FootingOptions,
  type TableFormatOptions,
} from "../options.js";
import { adoptionOptions, evaluateAs, viewOf, type ViewOptions } from "../view-options.js";
import { reportFindings, withPlan } from "../with-plan.js";
import { writeReport, writtenFor } from "../write-tables.js";

interface AppraiseOptions extends ViewOptions, TableFormatOptions, FootingOptions {
  readonly signs?: Signs;
  readonly breakEven?: string;
  readonly thereafter?: true;
  readonly total?: true;
}

/** The proposals that are appraised together; without any named, each of the plan's by itself. */
const packagesOf = ({ proposals = [] }: Plan, named: readonly string[]): string[][] =>
  named.length > 0 ? [[...named]] : proposals.map(({ id }) => [id]);

function tablesFor(
  plan: Plan,
  proposals: readonly string[],
  options: AppraiseOptions,
  locale: Locale,
): Table[] {
  const { unit, footing, signs, breakEven, thereafter = false, total = false } = options;
  const appraisal = appraise(plan, proposals, viewOf(options));
  const money = { locale, ...(unit === undefined ? {} : { unit }) };
  const rounded = {
    ...(footing === undefined ? {} : { footing }),
    ...(signs === undefined ? {} : { signs }),
  };
  const own = unitCosts(appraisal.to).filter(({ where }) =>
    appraisal.changes.some(({ line, isOwn }) => isOwn && line === where.line),
  );
  return [
    investment(appraisal, { ...money, ...rounded, thereafter, total }),
    ...(breakEven === undefined
      ? []
      : [breakEvenTable(appraisal, savedUnit(breakEven, locale), { ...money, thereafter })]),
    ...own.map(({ where }) => unitCostTable(appraisal.to, { locale, where })),
  ];
}

export function addAppraise(program: Command): void {
  const command = program
    .command("appraise")
    .description("what proposals change permanently, what they invest, and when it is paid back")
    .argument("<plan>", "plan file, or - for standard input")
    .argument("[proposals]", "appraised together: id,id (default: each of the plan's by itself)");
  footingOption(tableFormatOptions(adoptionOptions(command), "1000kr"))
    .addOption(signsOption())
    .option("--thereafter", "a column with what holds permanently after the last year")
    .option("--total", "a column with the sum of the years")
    .option(
      "--break-even <unit=price;price>",
      "how much of something must be saved elsewhere, at each of these prices: herbergsdøgn=1.000;1.500",
    )
    .action(async (file: string, proposals: string | undefined, options: AppraiseOptions) => {
      await withPlan("appraise", file, options, (document, locale) => {
        const { plan } = document;
        const outcome = evaluateAs(plan, options);
        const packages = packagesOf(plan, list(proposals ?? ""));
        const tables = packages.flatMap((ids) => tablesFor(plan, ids, options, locale));
        const ranking = rankByUnitCost(plan, viewOf(options));
        const isRanked = packages.length > 1 && ranking.rankings.length > 0;
        const report = {
          tables: [...tables, ...(isRanked ? [unitCostRanking(ranking, { locale })] : [])],
        };
        writeReport(report, writtenFor("appraise", document, outcome, locale), options);
        return reportFindings(outcome, locale, options.format);
      });
    });
}
