import type { Dimension, Locale, Plan, Signs } from "@aarsvaerk/core";
import { InvalidArgumentError, type Command } from "commander";
import {
  asReport,
  differenceReport,
  differs,
  overviewOf,
  type ComparisonSettings,
  type Where,
} from "../comparison/report.js";
import { namesOffered, sideOf, type Side } from "../comparison/side.js";
import { findingLines, labelled } from "../findings.js";
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
import { planNames } from "../plan-names.js";
import { viewName } from "../view-name.js";
import { reportAllFindings, withPlans } from "../with-plan.js";
import { cliTexts } from "../text/index.js";
import { writeReport } from "../write-tables.js";

interface CompareOptions extends PriceOptions, TableFormatOptions, FootingOptions {
  readonly from?: string;
  readonly to?: string;
  readonly by?: readonly string[];
  readonly measure?: "cost" | "fte";
  readonly lines?: true;
  readonly where?: Readonly<Record<string, string>>;
  readonly signs?: Signs;
}

type Pair = readonly [Side, Side];
type Documents = readonly [PlanDocument, ...PlanDocument[]];

/** The views that two plans both have: the adopted budget always, and the scenarios of one id. */
function sharedNames(before: Plan, after: Plan): string[] {
  const offered = namesOffered(before);
  const shared = namesOffered(after).filter((name) => offered.includes(name));
  const isBaseline = (name: string) =>
    name === "baseline" ||
    [before, after].every((plan) =>
      plan.scenarios?.some(({ id, adopts }) => id === name && adopts.length === 0),
    );
  return shared.some(isBaseline) ? shared : ["baseline", ...shared];
}

/** The scenarios that only one of two plans has, which are not compared. */
function unshared([before, after]: Documents): string[] {
  if (!after) return [];
  const ids = ({ plan }: PlanDocument) => (plan.scenarios ?? []).map(({ id }) => id);
  const only = (document: PlanDocument, other: PlanDocument) =>
    ids(document)
      .filter((id) => !ids(other).includes(id))
      .map((id) => `${document.file}: ${id}`);
  return [...only(before, after), ...only(after, before)];
}

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
  const pairs = sharedNames(before.plan, after.plan).map((name) => pairOf(name, name));
  const changed = pairs.filter(([{ outcome: one }, { outcome: other }]) => differs(one, other));
  return changed.length > 0 ? changed : pairs.slice(0, 1);
}

/** Reads `unit=nord`; repeated, the budget is narrowed down further. */
function narrowed(text: string, sofar: Readonly<Record<string, string>> = {}) {
  const at = text.indexOf("=");
  if (at < 1 || at === text.length - 1)
    throw new InvalidArgumentError("Use dimension=value, such as unit=herberger.");
  return { ...sofar, [text.slice(0, at).trim()]: text.slice(at + 1).trim() };
}

const whereOf = (where: Readonly<Record<string, string>>): Where =>
  Object.fromEntries(
    Object.entries(where).map(([name, value]) => [dimensionsOf([name])[0] as Dimension, value]),
  );

function settingsOf(
  options: CompareOptions,
  locale: Locale,
  names?: readonly [string, string],
): ComparisonSettings {
  const { unit, footing, signs, by, measure, where, lines = false } = options;
  return {
    locale,
    lines,
    ...(unit === undefined ? {} : { unit }),
    ...(footing === undefined ? {} : { footing }),
    ...(signs === undefined ? {} : { signs }),
    ...(measure === undefined ? {} : { measure }),
    ...(by === undefined ? {} : { by: dimensionsOf(by) }),
    ...(where === undefined ? {} : { where: whereOf(where) }),
    ...(names === undefined ? {} : { names }),
  };
}

/** Two versions in the same view are told apart by their files. */
function namesOf([from, to]: Pair, locale: Locale): readonly [string, string] | undefined {
  if (from.document === to.document) return undefined;
  const [before = "", after = ""] = planNames([from.document.file, to.document.file]);
  return [
    `${viewName(from.outcome, locale)} (${before})`,
    `${viewName(to.outcome, locale)} (${after})`,
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
    .option(
      "--where <dimension=value>",
      "compare one part of the budget, such as unit=herberger or funding=own; may be repeated",
      narrowed,
    )
    .option("--lines", "name the lines behind each part of the explanation")
    .hook("preAction", (_, action) => {
      const { from, to, by, lines, measure, where, footing, priceLevel } =
        action.opts<CompareOptions>();
      const isDifference = action.args.length > 1 || to !== undefined;
      if (from !== undefined && !isDifference) action.error("error: option '--from' needs '--to'");
      const idle = Object.entries({ by, lines, measure, where, footing }).find(
        ([, value]) => value,
      );
      if (idle && !isDifference)
        action.error(`error: option '--${idle[0]}' needs '--to', or two plans`);
      if (lines && priceLevel === "current")
        action.error("error: option '--lines' needs the prices of one year");
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
          findings: findingLines(labelled(sides, locale), locale),
          json: (content: object) =>
            jsonText({ outputVersion, command: "compare", outcomes, ...content }),
        };
        writeReport(asReport(shown), written, options);
        for (const scenario of unshared(documents))
          process.stderr.write(`${cliTexts[locale].onlyIn(scenario)}\n`);
        return reportAllFindings(labelled(sides, locale), locale, options.format);
      });
    });
}
