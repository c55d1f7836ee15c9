import type { Difference } from "../../comparison/index.js";
import type { Outcome } from "../../evaluation/index.js";
import type { Dimension, FigureQuery } from "../../expression/index.js";
import type { Locale } from "../../locale/index.js";
import { comparisonTexts } from "../../text/comparison/index.js";
import { subjectOfView, textsOf, type TableOptions } from "../context.js";
import { groupLabel } from "../group-label.js";
import { notesOnCost } from "../notes.js";
import type { Signs } from "../signs.js";

/**
 * How a comparison is printed.
 *
 * @example
 * ```ts
 * const options: ComparisonOptions = { locale: "da", signs: "saving", names: ["Udkast 1", "Udkast 2"] };
 * const found = bridge(evaluate(examplePlan), evaluate(examplePlan, { scenario: "begge" }));
 * bridgeTable(found, options).caption; //=> "Forklaring af ændringen: fra Udkast 1 til Udkast 2"
 * ```
 */
export interface ComparisonOptions extends Omit<TableOptions, "expected"> {
  /** Whether a change or a saving is positive; costs themselves always are. */
  readonly signs?: Signs;
  /** What the two sides are called, such as two versions of a plan; scenario or proposals unless told. */
  readonly names?: readonly [from: string, to: string];
}

interface Compared {
  readonly from: Outcome;
  readonly to: Outcome;
  readonly years: readonly number[];
}

/** What the two sides are called; two plans that look at the same are told apart by their titles. */
export function comparedNames(
  { from, to }: Compared,
  { locale, names }: ComparisonOptions,
): readonly [string, string] {
  if (names) return names;
  const views = [subjectOfView(from, locale), subjectOfView(to, locale)] as const;
  return views[0] === views[1] && from.plan.title !== to.plan.title
    ? [from.plan.title, to.plan.title]
    : views;
}

/** Which years a comparison covers, where some plan has others. */
export const sharedYearsNote = (
  outcomes: readonly Outcome[],
  years: readonly number[],
  locale: Locale,
): string[] =>
  outcomes.every((outcome) => outcome.years.length === years.length)
    ? []
    : [comparisonTexts[locale].sharedYears(years.join(", "))];

/** The notes of a comparison: rounding, signs, the years it covers, and what both sides rest on. */
export function comparisonNotes(
  { from, to, years, by = [] }: Compared & Partial<Pick<Difference, "by">>,
  { needsNote }: { readonly needsNote: boolean },
  { locale, signs }: ComparisonOptions,
): string[] {
  const texts = comparisonTexts[locale];
  const shown = { units: by.includes("unit"), funding: by.includes("funding") };
  return [
    ...(needsNote ? [textsOf({ locale }).roundingNote] : []),
    ...(signs === "saving" ? [texts.savingsPositive] : []),
    ...sharedYearsNote([from, to], years, locale),
    ...notesOnCost(from.plan === to.plan ? [[from, to]] : [[from], [to]], shown, locale),
  ];
}

/** A caption with the part of the budget that the figures are narrowed down to; as it is for the whole. */
export function narrowedCaption(
  caption: string,
  where: FigureQuery["where"],
  { from, to }: Compared,
  locale: Locale,
): string {
  const by = Object.keys(where) as Dimension[];
  if (by.length === 0) return caption;
  return comparisonTexts[locale].narrowedTo(caption, groupLabel({ where }, by, [to, from], locale));
}
