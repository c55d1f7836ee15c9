import type { Locale } from "@aarsvaerk/core";
import { numberText } from "../entry/numbers.js";
import { readTable, type Reading } from "../entry/reading.js";

/** A text per budget year. */
export type ByYearDraft = Readonly<Record<string, string>>;

export const byYearDraft = (
  stated: Readonly<Record<string, string>> | undefined,
  locale: Locale,
): ByYearDraft =>
  Object.fromEntries(
    Object.entries(stated ?? {}).map(([year, text]) => [year, numberText(text, locale)]),
  );

/** Reads the years that must be stated; an empty one is a gap, not a nought. */
export const readYears = (
  draft: ByYearDraft,
  years: readonly number[],
  readText: (text: string) => Reading<string>,
): Reading<Record<string, string>> =>
  readTable(Object.fromEntries(years.map((year) => [year, draft[String(year)] ?? ""])), readText);

/** Reads the years in which something stands. */
export const readStatedYears = (
  draft: ByYearDraft,
  years: readonly number[],
  readText: (text: string) => Reading<string>,
): Reading<Record<string, string>> =>
  readYears(
    draft,
    years.filter((year) => (draft[String(year)] ?? "").trim() !== ""),
    readText,
  );
