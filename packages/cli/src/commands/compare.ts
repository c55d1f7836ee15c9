import type { Locale, Signs } from "@aarsvaerk/core";
import type { Command } from "commander";
import {
  asReport,
  differenceReport,
  differs,
  overviewOf,
  type ComparisonSettings,
} from "../comparison/report.js";
import { namesOffered, sideOf, type Side } from "../comparison/side.js";
import type { PlanDocument } from "../input/plan-document.js";
import { jsonText, outcomeJson, outputVersion } from "../json/document-json.js";
import {
  byOption,
  dimensionsOf,
  footingOption,
  measureOption,
  signsOption,
  tableFormatOptions,
  type FootingOptions,
  type TableFormatOptions,
} from "../options.js";
import { priceOptions, pricesOf, type PriceOptions } from "../view-options.js";
import { chosen } from "../overview.js";
import { planNames } from "../plan-names.js";
import { reportAllFindings, withPlans } from "../with-plan.js";
import { writeReport } from "../write-tables.js";

interface CompareOptions extends PriceOptions, TableFormatOptions, FootingOptions {
  readonly from?: string;
  readonly to?: string;
  readonly by?: readonly string[];
  readonly measure?: "cost" | "fte";
  readonly lines?: true;
  readonly signs?: Signs;
}

type Pair = readonly [Side, Side];
type Documents = readonly [PlanDocument, ...PlanDocument[]];

/**
 * What is compared with what. Two versions of a plan meet at the later one's price level; where no view
 * is named they are compared in every one that both offer, and those that differ are shown.
 */
function pairsOf([before, after = before]: Documents, options: CompareOptions): Pair[] {
  const prices = { priceLevel: after.plan.priceLevel, ...pricesOf(options) };
  const pairOf = (from: string, to: string): Pair => [
    sideOf(before, from, prices, "--from"),
    sideOf(after, to, prices, "--to"),
  ];
  const { from, to } = options;
  if (from !== undefined || to !== undefined) {
    const start = from ?? (before === after ? "baseline" : (to ?? "baseline"));
    return [pairOf(start, to ?? start)];
  }
  const offered = namesOffered(before.plan);
  const shared = namesOffered(after.plan).filter((name) => offered.includes(name));
  const pairs = shared.map((name) => pairOf(name, name));
  const changed = pairs.filter(([{ outcome: one }, { outcome: other }]) => differs(one, other));
  return changed.length > 0 ? changed : pairs.slice(0, 1);
}

function settingsOf(
  options: CompareOptions,
  locale: Locale,
  names?: readonly [string, string],
): ComparisonSettings {
  const { unit, footing, signs, by, measure, lines = false } = options;
  return {
    locale,
    lines,
    ...(unit === undefined ? {} : { unit }),
    ...(footing === undefined ? {} : { footing }),
    ...(signs === undefined ? {} : { signs }),
    ...(measure === undefined ? {} : { measure }),
    ...(by === undefined ? {} : { by: dimensionsOf(by) }),
    ...(names === undefined ? {} : { names }),
  };
}

/** Two versions in the same view are told apart by their files. */
function namesOf([from, to]: Pair, locale: Locale): readonly [string, string] | undefined {
  if (from.document === to.document) return undefined;
  const [before = "", after = ""] = planNames([from.document.file, to.document.file]);
  return [
    `${before} (${chosen(from.outcome, locale)})`,
    `${after} (${chosen(to.outcome, locale)})`,
  ];
}

/** The sides that are compared, and what there is to say about them. */
function comparisonOf(documents: Documents, options: CompareOptions, locale: Locale) {
  const [document, later] = documents;
  if (!later && options.to === undefined) {
    const sides = namesOffered(document.plan).map((name) =>
      sideOf(document, name, pricesOf(options), "--from"),
    );
    return { sides, shown: overviewOf(sides, settingsOf(options, locale)) };
  }
  const pairs = pairsOf(documents, options);
  return {
    sides: pairs.flat(),
    shown: pairs.flatMap((pair, at) => {
      const [from, to] = pair;
      const settings = {
        ...settingsOf(options, locale, namesOf(pair, locale)),
        id: at === 0 ? "" : `-${String(at + 1)}`,
      };
      return differenceReport(from.outcome, to.outcome, settings);
    }),
  };
}

export function addCompare(program: Command): void {
  const command = program
    .command("compare")
    .description("scenarios side by side; or how and why two scenarios, or two plans, differ")
    .argument("<plan>", "plan file, or - for standard input")
    .argument("[later]", "a later version of the plan")
    .option("--from <view>", "what to compare with: a scenario, proposals as id,id, or baseline")
    .option("--to <view>", "what to look at: a scenario, proposals as id,id, or baseline");
  footingOption(tableFormatOptions(priceOptions(command), "1000kr"))
    .addOption(byOption("the difference divided by these as well"))
    .addOption(measureOption())
    .addOption(signsOption())
    .option("--lines", "name the lines behind each part of the explanation")
    .hook("preAction", (_, action) => {
      const { from, to, by, lines, measure, footing } = action.opts<CompareOptions>();
      const isDifference = action.args.length > 1 || to !== undefined;
      if (from !== undefined && !isDifference) action.error("error: option '--from' needs '--to'");
      const idle = Object.entries({ by, lines, measure, footing }).find(([, value]) => value);
      if (idle && !isDifference)
        action.error(`error: option '--${idle[0]}' needs '--to', or two plans`);
    })
    .action(async (file: string, later: string | undefined, options: CompareOptions) => {
      const files = later === undefined ? [file] : [file, later];
      await withPlans("compare", files, options, (documents, locale) => {
        const { sides, shown } = comparisonOf(documents, options, locale);
        const outcomes = sides.map(({ document, outcome }) =>
          outcomeJson(document, outcome, locale),
        );
        const written = {
          locale,
          plans: files,
          json: (content: object) =>
            jsonText({ outputVersion, command: "compare", outcomes, ...content }),
        };
        writeReport(asReport(shown), written, options);
        return reportAllFindings(
          sides.map(({ outcome }) => outcome),
          locale,
          options.format,
        );
      });
    });
}
