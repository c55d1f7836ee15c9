import {
  consolidate,
  consolidatedTable,
  overlaps,
  overlapsTable,
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
import { reportAllFindings, withPlans } from "../with-plan.js";
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
    ...(asksForOverlaps ? [overlapsTable(all, { ...money, ...shared })] : []),
  ];
}

export function addPortfolio(program: Command): void {
  const command = program
    .command("portfolio")
    .description("many plans consolidated: totals, the list of their proposals, what overlaps")
    .argument("<plan...>", "plan files")
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
    .action(async (files: string[], options: PortfolioCommandOptions) => {
      await withPlans("portfolio", files, options, (documents, locale) => {
        const { priceLevel, asOf } = options;
        const names = planNames(documents.map(({ file }) => file));
        const adopt = adoptionOf(options);
        const all = consolidate(
          documents.map(({ file, plan }, at) => ({ name: names[at] ?? file, plan })),
          {
            ...(priceLevel === undefined ? {} : { priceLevel }),
            ...(asOf === undefined ? {} : { asOf }),
            ...(adopt === undefined ? {} : { adopt }),
          },
        );
        const json = (content: object) =>
          jsonText({
            outputVersion,
            command: "portfolio",
            priceLevel: all.priceLevel,
            outcomes: all.plans.flatMap(({ outcome }, at) => {
              const document = documents[at];
              return document ? [outcomeJson(document, outcome, locale)] : [];
            }),
            ...content,
          });
        const tables = tablesOf(all, options, locale);
        writeReport({ tables }, { locale, plans: files, json }, options);
        return reportAllFindings(
          all.plans.map(({ outcome }) => outcome),
          locale,
          options.format,
        );
      });
    });
}
