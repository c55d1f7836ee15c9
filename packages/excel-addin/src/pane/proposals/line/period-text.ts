import type { Locale, Plan } from "@aarsvaerk/core";
import { periodDraft, type PeriodDraft } from "../../../editing/draft/period-draft.js";
import type { ListedLine } from "../../../editing/plan/plan-parts.js";
import { lineTexts, type LineTexts } from "../texts/index.js";

/** The period in a few words: `Midlertidig 2013–2014`. */
export function periodText(
  { duration, from, until, part, starts, ends }: PeriodDraft,
  texts: LineTexts,
): string {
  const name = texts.durations[duration || "permanent"];
  if (part === "dates") return `${name}, ${starts}–${ends}`;
  const last = duration === "temporary" ? until : "";
  if (from === "" && last === "") return name;
  return duration === "oneOff" ? `${name} ${from}` : `${name} ${from}–${last}`;
}

/** The years that a line states figures for, where it states them year by year. */
function statedYears({ list, line }: ListedLine): string {
  if (list === "percentages") return "";
  const years = Object.keys(
    (list === "staffing" ? line.fteByYear : line.amountByYear) ?? {},
  ).sort();
  return [...new Set(years.slice(0, 1).concat(years.slice(-1)))].join("–");
}

/** When a line of the plan holds; nothing where it holds in all years. */
export function linePeriodText(listed: ListedLine, plan: Plan, locale: Locale): string {
  const period = periodDraft(listed.line, locale);
  const isWhole = period.part !== "dates" && period.from === "" && period.until === "";
  if (isWhole && (period.duration || "permanent") === "permanent") return "";
  const first = period.duration === "oneOff" ? statedYears(listed) : String(plan.years.first);
  return periodText({ ...period, from: period.from || first }, lineTexts[locale]);
}
