import { priceLevelLabel, saysSomething, type Locale, type Outcome } from "@aarsvaerk/core";
import { isPossible, tableKind, type TableName, type TableSettings } from "./table-kinds.js";
import { cliTexts } from "./text/index.js";
import type { Heading, Report } from "./write-tables.js";

const inOverview: readonly TableName[] = [
  "budget-note",
  "staffing",
  "capacity",
  "funding",
  "frame-account",
  "actuals",
];

/** The titles of the adopted proposals, or the name of the scenario that adopts them. */
function chosen({ plan, view }: Outcome, locale: Locale): string {
  const texts = cliTexts[locale].view;
  const scenario = plan.scenarios?.find(({ id }) => id === view.scenario);
  if (scenario) return texts.scenario(scenario.label ?? scenario.id);
  const proposals = (plan.proposals ?? []).filter(({ id }) => view.adopted.has(id));
  if (proposals.length === 0) return texts.baseline;
  return texts.proposals(proposals.map(({ title }) => title).join(" + "));
}

/** Who has chosen nothing is told what there is to choose. */
function choices({ plan, view }: Outcome, locale: Locale): string[] {
  const ids = (entries: readonly { id: string }[] = []) => entries.map(({ id }) => id).join(", ");
  const [scenarios, proposals] = [ids(plan.scenarios), ids(plan.proposals)];
  if (view.scenario !== undefined || view.adopted.size > 0) return [];
  const texts = cliTexts[locale].view;
  return [
    ...(scenarios ? [texts.scenarios(scenarios)] : []),
    ...(proposals ? [texts.adoptable(proposals)] : []),
  ];
}

/** Which proposals, in which prices, as known when. */
export function introductionOf(outcome: Outcome, locale: Locale): string {
  const { basis, asOf } = outcome.view;
  const level = basis.kind === "current" ? basis.kind : basis.priceLevel;
  const facts = [
    chosen(outcome, locale),
    priceLevelLabel(level, locale),
    ...(asOf === undefined ? [] : [cliTexts[locale].view.asOf(asOf)]),
  ];
  return facts.join(" · ");
}

/** What every overview begins with. */
export function headingOf(outcome: Outcome, locale: Locale): Heading {
  return {
    title: outcome.plan.title,
    introduction: introductionOf(outcome, locale),
    choices: choices(outcome, locale),
  };
}

/** Everything a plan comes to in one view: each table that has something to say. */
export function overview(outcome: Outcome, settings: TableSettings): Report {
  return {
    heading: headingOf(outcome, settings.locale),
    tables: inOverview
      .filter((name) => isPossible(name, outcome))
      .map((name) => tableKind(name).make(outcome, settings))
      .filter(saysSomething),
  };
}
