import {
  appraise,
  breakEvenTable,
  investment,
  rankByUnitCost,
  unitCostRanking,
  unitCosts,
  unitCostTable,
  type Appraisal,
  type Locale,
  type Outcome,
  type Signs,
  type Table,
} from "@aarsvaerk/core";
import type { Command } from "commander";
import { proposalIds } from "../arguments/proposal-ids.js";
import { savedUnit } from "../arguments/saved-unit.js";
import { asArgument } from "../arguments/stated.js";
import { findingLines, type Labelled } from "../findings.js";
import { BadInput } from "../input/complaint.js";
import type { PlanDocument } from "../input/plan-document.js";
import { appraisalJson } from "../json/appraisal-json.js";
import { documentJson, jsonText, outputVersion, planJson } from "../json/document-json.js";
import {
  footingOption,
  list,
  signsOption,
  tableFormatOptions,
  type FootingOptions,
  type TableFormatOptions,
} from "../options.js";
import { introductionOf } from "../overview.js";
import type { Heading } from "../report.js";
import { cliTexts } from "../text/index.js";
import { adoptionOptions, byIds, evaluateAs, viewOf, type ViewOptions } from "../view-options.js";
import { reportLines, withPlan, type ExitCode } from "../with-plan.js";
import { writeReport } from "../write-tables.js";

interface AppraiseOptions extends ViewOptions, TableFormatOptions, FootingOptions {
  readonly signs?: Signs;
  readonly breakEven?: readonly string[];
  readonly thereafter?: true;
  readonly total?: true;
}

/** An appraisal, and what is shown of it. */
interface Appraised {
  readonly appraisal: Appraisal;
  readonly tables: readonly Table[];
}

/** What is appraised together: the proposals named, else each that is not adopted by itself. */
function packagesOf({ plan, view }: Outcome, named: readonly string[] | undefined): string[][] {
  if (named) return [[...named]];
  const ids = (plan.proposals ?? []).map(({ id }) => id);
  const open = ids.filter((id) => !view.adopted.has(id));
  const reason = ids.length === 0 ? "noProposals" : "allAdopted";
  if (open.length === 0)
    throw new BadInput([{ code: reason, text: (locale) => cliTexts[locale].appraise[reason] }]);
  return open.map((id) => [id]);
}

function tablesFor(appraisal: Appraisal, options: AppraiseOptions, locale: Locale): Table[] {
  const { unit, footing, signs, breakEven, thereafter = false, total = false } = options;
  const money = { locale, ...(unit === undefined ? {} : { unit }) };
  const rounded = {
    ...(footing === undefined ? {} : { footing }),
    ...(signs === undefined ? {} : { signs }),
  };
  const own = unitCosts(appraisal.to).filter(({ where }) =>
    appraisal.changes.some(({ line, isOwn }) => isOwn && line === where.line),
  );
  const prices = breakEven?.flatMap((text) => savedUnit(text, locale));
  return [
    investment(appraisal, { ...money, ...rounded, thereafter, total }),
    ...(prices === undefined ? [] : [breakEvenTable(appraisal, prices, { ...money, thereafter })]),
    ...own.map(({ where }) => unitCostTable(appraisal.to, { locale, where })),
  ];
}

/** What is appraised on top of something else than the adopted budget says so. */
function headingOf(from: Outcome, locale: Locale): Heading | undefined {
  if (from.view.scenario === undefined && from.view.adopted.size === 0) return undefined;
  return {
    title: from.plan.title,
    introduction: cliTexts[locale].appraise.onTopOf(introductionOf(from, locale)),
    choices: [],
  };
}

/** The outcomes with the proposals, by what the proposals are called. */
const labelledBy = ({ appraisal: { to, proposals } }: Appraised): Labelled => ({
  outcome: to,
  label: (to.plan.proposals ?? [])
    .filter(({ id }) => proposals.includes(id))
    .map(({ number, title }) => number ?? title)
    .join(" + "),
});

/** The proposals that are appraised together have a view of their own; each by itself, there are many. */
function jsonOf(document: PlanDocument, all: readonly Appraised[], locale: Locale) {
  let shown = 0;
  const appraisals = all.map(({ appraisal, tables }) => {
    const positions = tables.map(() => shown++);
    return appraisalJson(appraisal, positions, locale);
  });
  const [only, ...others] = all;
  return (content: object): string =>
    only && others.length === 0
      ? documentJson("appraise", document, only.appraisal.to, locale, { ...content, appraisals })
      : jsonText({
          outputVersion,
          command: "appraise",
          plan: planJson(document, only?.appraisal.years ?? []),
          ...content,
          appraisals,
        });
}

function appraised(
  document: PlanDocument,
  named: string | undefined,
  options: AppraiseOptions,
  locale: Locale,
): ExitCode {
  const { plan } = document;
  const from = evaluateAs(plan, options);
  const ids = named === undefined ? undefined : proposalIds(plan, list(named));
  const packages = packagesOf(from, ids);
  const all = packages.map((each): Appraised => {
    const appraisal = asArgument(() => appraise(plan, each, viewOf(options)));
    return { appraisal, tables: tablesFor(appraisal, options, locale) };
  });
  const ranking = packages.length > 1 ? rankByUnitCost(plan, viewOf(options)) : undefined;
  const ranked = ranking?.rankings.length ? [unitCostRanking(ranking, { locale })] : [];
  const heading = headingOf(from, locale);
  const findings = findingLines(all.map(labelledBy), locale);
  const report = {
    ...(heading && { heading }),
    tables: [...all.flatMap(({ tables }) => tables), ...ranked],
  };
  const json = jsonOf(document, all, locale);
  writeReport(report, { locale, plans: [document.file], findings, json }, options);
  return reportLines(findings, locale, options.format);
}

export function addAppraise(program: Command): void {
  const command = program
    .command("appraise")
    .description("what proposals change permanently, what they invest, and when it is paid back")
    .argument("<plan>", "plan file, or - for standard input")
    .argument(
      "[proposals]",
      "appraised together, by id or number: id,id (default: each that is not adopted, by itself)",
    );
  adoptionOptions(
    command,
    "the scenario that the proposals are laid on top of (default: the adopted budget)",
    "the proposals that they are laid on top of",
  );
  footingOption(tableFormatOptions(command, "1000kr"))
    .addOption(signsOption())
    .option("--thereafter", "a column with what holds permanently after the last year")
    .option("--total", "a column with the sum of the years")
    .option(
      "--break-even <unit=price;price>",
      "how much of something must be saved elsewhere, at each of these prices: herbergsdøgn=1.000;1.500; may be repeated",
      (text: string, all?: readonly string[]) => [...(all ?? []), text],
    )
    .action(async (file: string, proposals: string | undefined, asked: AppraiseOptions) => {
      await withPlan("appraise", file, asked, (document, locale) =>
        appraised(document, proposals, byIds(document.plan, asked), locale),
      );
    });
}
