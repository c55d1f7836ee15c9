import type { Outcome } from "../../evaluation/index.js";
import type { Locale } from "../../locale/index.js";
import type { Portfolio } from "../../portfolio/index.js";
import { nameOf } from "../../text/names.js";
import { portfolioTexts } from "../../text/portfolio/index.js";
import { moneyCorner, type TableOptions } from "../context.js";
import type { Signs } from "../signs.js";

/**
 * How a table of a portfolio is printed.
 *
 * @example
 * ```ts
 * const options: PortfolioTableOptions = { locale: "da", unit: "mio", signs: "saving" };
 * overlapsTable(consolidate([{ name: "indsats", plan: examplePlan }]), options).corner; //=> "mio. kr. – 2012 p/l"
 * ```
 */
export interface PortfolioTableOptions extends TableOptions {
  /** Whether expenditure or savings are positive. */
  readonly signs?: Signs;
}

/** What stands in the corner: unit and price level, the same for every plan of the portfolio. */
export const portfolioCorner = ({ plans }: Portfolio, options: TableOptions): string =>
  plans[0] ? moneyCorner(plans[0].outcome, options) : "";

export const plansText = ({ plans }: Portfolio, locale: Locale): string =>
  portfolioTexts[locale].plans(plans.length);

/** Which plans have no figures in which years; plans that lack the same years are told together. */
export function missingYearsNotes({ plans }: Portfolio, locale: Locale): string[] {
  const byYears = new Map<string, string[]>();
  for (const { name, missingYears } of plans)
    if (missingYears.length > 0) {
      const years = missingYears.join(", ");
      byYears.set(years, [...(byYears.get(years) ?? []), name]);
    }
  return [...byYears].map(([years, names]) =>
    portfolioTexts[locale].missingYears(names.join(", "), years),
  );
}

const hasProposals = ({ plan }: Outcome): boolean => (plan.proposals ?? []).length > 0;

/** Which proposals the figures include; nothing where no plan has any. */
export function adoptionNotes({ plans }: Portfolio, locale: Locale): string[] {
  const { none, all, some } = portfolioTexts[locale].proposals;
  const proposing = plans.filter(({ outcome }) => hasProposals(outcome));
  if (proposing.length === 0) return [];
  if (proposing.every(({ outcome }) => outcome.view.adopted.size === 0)) return [none];
  const isAll = ({ plan, view }: Outcome) => view.adopted.size === plan.proposals?.length;
  if (proposing.every(({ outcome }) => isAll(outcome))) return [all];
  return proposing
    .filter(({ outcome }) => outcome.view.adopted.size > 0)
    .map(({ name, outcome: { view, model } }) =>
      some(name, [...view.adopted].map((id) => nameOf(model, "proposal", id, locale)).join(" + ")),
    );
}
