import { evaluateWith, type Outcome } from "../../evaluation/index.js";
import { equals, ratio, type Ratio } from "../../exact/index.js";
import { formatMoney, formatNumber } from "../../money/index.js";
import { baselineOwner } from "../../plan/index.js";
import type { Limits } from "../../combination/index.js";
import type { Locale } from "../../locale/index.js";
import { combinationTexts } from "../../text/combination/index.js";
import { nameOf } from "../../text/names.js";
import { kronerDecimals } from "../context.js";
import { lineExpressions, notesOnAll } from "../notes.js";

/** A proposal by its number, where it has one; a row names many of them. */
function shortName({ plan, model }: Outcome, id: string, locale: Locale): string {
  const proposal = plan.proposals?.find((each) => each.id === id);
  return proposal?.number ?? nameOf(model, "proposal", id, locale);
}

export const namesOf = (outcome: Outcome, ids: readonly string[], locale: Locale): string =>
  ids.length === 0
    ? combinationTexts[locale].noProposals
    : ids.map((id) => shortName(outcome, id, locale)).join(" + ");

/** What the numbers in the rows stand for. */
export const numberNotes = (
  { plan }: Outcome,
  ids: ReadonlySet<string>,
  locale: Locale,
): string[] =>
  (plan.proposals ?? []).flatMap(({ id, number, title }) =>
    number !== undefined && ids.has(id) ? [combinationTexts[locale].numberNote(number, title)] : [],
  );

/** A ceiling or target with its amount, year by year where it is not the same. */
export function limitNote(
  name: string,
  limits: Limits,
  { plan, years }: Outcome,
  locale: Locale,
): string[] {
  const { everyYear, inYear } = combinationTexts[locale];
  const amounts = [...limits];
  const [first] = amounts;
  if (!first) return [];
  const decimals = kronerDecimals(amounts.map(([, amount]) => amount));
  const text = (amount: Ratio) =>
    formatMoney(amount, { locale, currency: plan.currency, decimals });
  const isSame =
    amounts.length === years.length && amounts.every(([, amount]) => equals(amount, first[1]));
  const parts = isSame
    ? [everyYear(text(first[1]))]
    : amounts.map(([year, amount]) => inYear(String(year), text(amount)));
  return [`${name}: ${parts.join("; ")}.`];
}

export const countText = (count: number, locale: Locale): string =>
  formatNumber(ratio(BigInt(count)), { locale });

/**
 * What the figures rest on: the lines that proposals bring or that change with them, or every line
 * where the whole budget is held against a ceiling.
 */
export function sourceNotes(
  outcome: Outcome,
  ids: ReadonlySet<string>,
  locale: Locale,
  ofEveryLine = false,
): string[] {
  const adopted = [...ids];
  const lines = outcome.model.lines.filter(
    ({ owner, condition, cost }) =>
      ofEveryLine || owner !== baselineOwner || condition !== undefined || cost.kind === "percent",
  );
  // What applies only as long as another proposal is not adopted is seen in the views of each alone.
  const views = [...adopted.map((id) => [id]), adopted];
  const outcomes = [outcome, ...views.map((view) => evaluateWith(outcome, { adopted: view }))];
  return notesOnAll(
    outcomes.map((each) => ({
      outcome: each,
      expressions: lineExpressions(each, lines, { measure: "cost", funding: true }),
    })),
    locale,
  );
}
