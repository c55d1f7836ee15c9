import {
  compare,
  exact,
  formatMoney,
  formatNumber,
  kronerPer,
  multiply,
  type AmountUnit,
  type Locale,
  type Plan,
} from "@aarsvaerk/core";
import { fteText } from "../../../editing/entry/fte.js";
import { numberText } from "../../../editing/entry/numbers.js";
import { rateOf } from "../../../editing/line/rate-draft.js";
import type {
  AmountLine,
  ListedLine,
  PercentageLine,
  StaffingLine,
} from "../../../editing/plan/plan-parts.js";
import { lineTexts } from "../texts/index.js";
import { linePeriodText } from "./period-text.js";

const decimalsOf = (text: string): number => text.split(".")[1]?.length ?? 0;

function moneyText(stated: string, unit: AmountUnit, { currency }: Plan, locale: Locale): string {
  const kroner = multiply(exact(stated), kronerPer(unit));
  return formatMoney(kroner, { locale, currency, unit, decimals: decimalsOf(stated) });
}

/** `8–12`: the least and the most of figures per year. */
function rangeText(table: Readonly<Record<string, string>>, locale: Locale): string {
  const sorted = Object.values(table)
    .map((text) => exact(text))
    .sort(compare);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high) return "";
  const texts = [low, high].map((value) => formatNumber(value, { locale }));
  return compare(low, high) === 0 ? (texts[0] ?? "") : texts.join("–");
}

function staffingSummary(line: StaffingLine, plan: Plan, locale: Locale): string {
  const fte = line.fteByYear ? rangeText(line.fteByYear, locale) : fteText(line, locale);
  const rate = rateOf(plan, line.rate);
  const price =
    rate?.amount === undefined
      ? (rate?.label ?? line.rate)
      : moneyText(rate.amount, rate.amountUnit ?? "kr", plan, locale);
  const texts = lineTexts[locale];
  return line.positions ? texts.positionsAtPrice(fte, price) : texts.atPrice(fte, price);
}

function amountSummary(line: AmountLine, plan: Plan, locale: Locale): string {
  const kind = lineTexts[locale].amountKinds[line.kind ?? "expenditure"];
  const unit = line.amountUnit ?? "kr";
  const stated = Object.values(line.amountByYear ?? { only: line.amount ?? "0" })
    .map((text) => [exact(text), text] as const)
    .sort(([a], [b]) => compare(a, b))
    .map(([, text]) => text);
  const ends = [...new Set([stated[0] ?? "0", stated.at(-1) ?? "0"])];
  return `${kind}: ${ends.map((text) => moneyText(text, unit, plan, locale)).join(" – ")}`;
}

const percentageSummary = (line: PercentageLine, locale: Locale): string =>
  `${numberText(line.percent, locale)} %`;

/** The unit of a line, or how many it is split between. */
function placeText({ list, line }: ListedLine, plan: Plan, locale: Locale): string {
  const nameOf = (id: string): string => plan.units?.find((unit) => unit.id === id)?.label ?? id;
  if (line.unit !== undefined) return nameOf(line.unit);
  const split = list === "percentages" ? undefined : line.split;
  if (!split) return "";
  const units = split.by === "equal" ? split.across : Object.keys(split.parts);
  if (split.by === "explicit" && units.length <= mostNamed)
    return units.map((id) => `${nameOf(id)} ${numberText(split.parts[id], locale)}`).join(" + ");
  return lineTexts[locale].unitCount(units.length);
}

/** More parts than these are counted, not named. */
const mostNamed = 3;

/**
 * What a line is called, and what it says in a few words: `10 årsværk á 500.000 kr. · 10 enheder`, and
 * its years where it does not hold in all of them.
 */
export function lineSummary(
  listed: ListedLine,
  plan: Plan,
  locale: Locale,
): { readonly name: string; readonly detail: string } {
  const { name, detail } = withoutPlace(listed, plan, locale);
  const parts = [detail, placeText(listed, plan, locale), linePeriodText(listed, plan, locale)];
  return { name, detail: parts.filter((part) => part !== "").join(" · ") };
}

function withoutPlace(
  listed: ListedLine,
  plan: Plan,
  locale: Locale,
): { readonly name: string; readonly detail: string } {
  switch (listed.list) {
    case "staffing":
      return {
        name: listed.line.label ?? listed.line.role,
        detail: staffingSummary(listed.line, plan, locale),
      };
    case "amounts":
      return { name: listed.line.label, detail: amountSummary(listed.line, plan, locale) };
    case "percentages":
      return { name: listed.line.label, detail: percentageSummary(listed.line, locale) };
  }
}
