import { yearsOf, type Locale } from "@aarsvaerk/core";
import type { EntryContext } from "../entry/context.js";
import { dateText, readDate } from "../entry/dates.js";
import { readNumber } from "../entry/numbers.js";
import { read, type Reading } from "../entry/reading.js";
import { choice, optional, optionalYear, readYear } from "../entry/texts.js";
import type { StaffingLine } from "../plan/plan-parts.js";
import { byYearDraft, readStatedYears, type ByYearDraft } from "./by-year-draft.js";

type Duration = NonNullable<StaffingLine["duration"]>;

/** When a line holds: for how long, and for which part of a year. */
export interface PeriodDraft {
  readonly duration: "" | Duration;
  readonly from: string;
  readonly until: string;
  readonly part: "whole" | "dates" | "factors";
  readonly starts: string;
  readonly ends: string;
  readonly factorByYear: ByYearDraft;
}

type Timed = Pick<
  Partial<StaffingLine>,
  "duration" | "from" | "until" | "starts" | "ends" | "factorByYear"
>;

const yearText = (year: number | undefined): string => (year === undefined ? "" : String(year));

function partOf({ starts, ends, factorByYear }: Timed): PeriodDraft["part"] {
  if (starts !== undefined || ends !== undefined) return "dates";
  return factorByYear ? "factors" : "whole";
}

export const periodDraft = (line: Timed, locale: Locale): PeriodDraft => ({
  duration: line.duration ?? "",
  from: yearText(line.from),
  until: yearText(line.until),
  part: partOf(line),
  starts: dateText(line.starts, locale),
  ends: dateText(line.ends, locale),
  factorByYear: byYearDraft(line.factorByYear, locale),
});

const left: Reading<undefined> = read(undefined);

/** Reads the years of a line. Dates say when it begins and ends, so that years cannot. */
export const readTerm = ({ duration, part, from, until }: PeriodDraft, dated: boolean) => ({
  duration: choice(duration),
  from: dated && part === "dates" ? left : optionalYear(from),
  until: duration === "temporary" && !(dated && part === "dates") ? optionalYear(until) : left,
});

/** Reads the part of the year. */
export function readPartYear(draft: PeriodDraft, { plan, locale }: EntryContext) {
  const { part, starts, ends, factorByYear } = draft;
  const factor = (text: string) => readNumber(text, locale);
  return {
    starts: part === "dates" ? optional(starts, readDate) : left,
    ends: part === "dates" ? optional(ends, readDate) : left,
    factorByYear:
      part === "factors" ? readStatedYears(factorByYear, yearsOf(plan.years), factor) : left,
  };
}

/** The budget years in which the line holds, as far as what is typed can be read. */
export function activeYears(
  { duration, from, until }: PeriodDraft,
  { plan }: EntryContext,
): number[] {
  const years = yearsOf(plan.years);
  const first = readYear(from);
  const last = readYear(until);
  return years.filter(
    (year) =>
      (!first.ok || year >= first.value) &&
      (duration !== "temporary" || !last.ok || year <= last.value),
  );
}
