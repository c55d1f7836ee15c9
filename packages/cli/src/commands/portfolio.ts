import {
  consolidate,
  consolidatedTable,
  overlaps,
  overlapsTable,
  proposalSummaries,
  summaryList,
  type Locale,
  type OverlapDimension,
  type Portfolio,
  type PortfolioDimension,
  type PortfolioOptions,
  type ProposalRanking,
  type Signs,
  type Table,
} from "@aarsvaerk/core";
import { InvalidArgumentError, Option, type Command } from "commander";
import { asAskedBy } from "../arguments/stated.js";
import { findingLines } from "../findings.js";
import type { PlanDocument } from "../input/plan-document.js";
import { planFiles } from "../input/plan-files.js";
import { summaryJson } from "../json/portfolio-json.js";
import { jsonText, outcomeJson, outputVersion } from "../json/document-json.js";
import {
  dimensionsOf,
  footingOption,
  list,
  measureOption,
  signsOption,
  tableFormatOptions,
  type FootingOptions,
  type TableFormatOptions,
} from "../options.js";
import { planNames } from "../plan-names.js";
import { asOfOption } from "../view-options.js";
import { ofPlans, refuseTwice } from "../plans-of.js";
import { guarded, reportLines, usePlans, type ExitCode } from "../with-plan.js";
import { writeReport } from "../write-tables.js";

interface PortfolioCommandOptions extends TableFormatOptions, FootingOptions {
  readonly priceLevel?: number;
  readonly asOf?: string;
  readonly adopt?: "all" | "none";
  readonly scenario?: string;
  readonly by?: readonly string[];
  readonly measure?: "cost" | "fte";
  readonly overlap?: readonly string[];
  readonly rank?: ProposalRanking;
  readonly signs?: Signs;
}

function year(text: string): number {
  if (!/^(19|20|21)\d\d$/.test(text)) throw new InvalidArgumentError("Use a year.");
  return Number.parseInt(text, 10);
}

function adoptionOf({ adopt, scenario }: PortfolioCommandOptions): PortfolioOptions["adopt"] {
  return scenario === undefined ? adopt : { scenario };
}

function tablesOf(all: Portfolio, options: PortfolioCommandOptions, locale: Locale): Table[] {
  const { unit, footing, signs, by, measure, overlap, rank } = options;
  const money = {
    locale,
    ...(unit === undefined ? {} : { unit }),
    ...(signs === undefined ? {} : { signs }),
  };
  const shared = overlap === undefined ? {} : { by: overlap as readonly OverlapDimension[] };
  const consolidated = {
    ...money,
    total: measure !== "fte",
    ...(footing === undefined ? {} : { footing }),
    ...(measure === undefined ? {} : { measure }),
  };
  const hasProposals = all.plans.some(({ outcome }) => (outcome.plan.proposals ?? []).length > 0);
  const asksForOverlaps = overlap !== undefined || overlaps(all).length > 0;
  return [
    consolidatedTable(all, consolidated),
    ...(by === undefined
      ? []
      : [
          consolidatedTable(all, { ...consolidated, by: dimensionsOf(by) as PortfolioDimension[] }),
        ]),
    ...(hasProposals
      ? [summaryList(all, { ...money, ...(rank === undefined ? {} : { rankBy: rank }) })]
      : []),
    ...(asksForOverlaps
      ? [asAskedBy("--overlap", () => overlapsTable(all, { ...money, ...shared }))]
      : []),
  ];
}

/** The list of proposals as data, in the order of its rows. */
function summariesJson(all: Portfolio, files: readonly string[], rank?: ProposalRanking): object[] {
  const names = all.plans.map(({ name }) => name);
  return proposalSummaries(all, rank === undefined ? {} : { rankBy: rank }).map((summary) =>
    summaryJson(summary, files[names.indexOf(summary.plan)] ?? summary.plan),
  );
}

function consolidated(
  documents: readonly PlanDocument[],
  options: PortfolioCommandOptions,
  locale: Locale,
): ExitCode {
  const { priceLevel, asOf, rank } = options;
  const files = documents.map(({ file }) => file);
  const names = planNames(files);
  const adopt = adoptionOf(options);
  const [all, tables] = ofPlans(documents, names, () => {
    const portfolio = consolidate(
      documents.map(({ file, plan }, at) => ({ name: names[at] ?? file, plan })),
      {
        ...(priceLevel === undefined ? {} : { priceLevel }),
        ...(asOf === undefined ? {} : { asOf }),
        ...(adopt === undefined ? {} : { adopt }),
      },
    );
    return [portfolio, tablesOf(portfolio, options, locale)] as const;
  });
  const outcomes = documents.flatMap((document, at) => {
    const outcome = all.plans[at]?.outcome;
    return outcome ? [{ document, outcome }] : [];
  });
  const json = (content: object) =>
    jsonText({
      outputVersion,
      command: "portfolio",
      priceLevel: all.priceLevel,
      outcomes: outcomes.map(({ document, outcome }) => outcomeJson(document, outcome, locale)),
      ...content,
      proposals: summariesJson(all, files, rank),
    });
  const looked = all.plans.map(({ name, outcome }) => ({ label: name, outcome }));
  const findings = findingLines(looked, locale);
  writeReport({ tables }, { locale, plans: files, findings, json }, options);
  return reportLines(findings, locale, options.format);
}

export function addPortfolio(program: Command): void {
  const command = program
    .command("portfolio")
    .description("many plans consolidated: totals, the list of their proposals, what overlaps")
    .argument("<plan...>", "plan files, or folders of them")
    .addOption(
      new Option(
        "--price-level <year>",
        "prices of one year (default: that of the plans, where it is the same)",
      ).argParser(year),
    )
    .addOption(
      new Option("--adopt <proposals>", "what is adopted in the totals (default: none)")
        .choices(["all", "none"])
        .conflicts("scenario"),
    )
    .option("--scenario <id>", "the scenario of every plan that the totals show");
  footingOption(tableFormatOptions(asOfOption(command), "1000kr"))
    .option(
      "--by <dimensions>",
      "totals by these as well: unit, role, controlArea, funding …",
      list,
    )
    .addOption(measureOption())
    .option(
      "--overlap <dimensions>",
      "what plans share that overlap: unit,targetGroup,activity,role (default: the first three)",
      list,
    )
    .addOption(
      new Option(
        "--rank <by>",
        "order of the list of proposals (default: that of the plans)",
      ).choices(["payback", "saving", "investment", "unitCost"]),
    )
    .addOption(signsOption())
    .action(async (given: string[], options: PortfolioCommandOptions) => {
      await guarded("portfolio", options, async () => {
        const files = await planFiles(given);
        refuseTwice(files);
        return usePlans(files, options, (documents, locale) =>
          consolidated(documents, options, locale),
        );
      });
    });
}
