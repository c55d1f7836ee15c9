import { findingText, type Locale, type Outcome } from "@aarsvaerk/core";
import type { PlanDocument } from "./input/plan-document.js";
import { planNames } from "./plan-names.js";
import { cliTexts } from "./text/index.js";
import { viewName } from "./view-name.js";

/** An outcome beside others, by the name that tells it from them. */
export interface Labelled {
  readonly label: string;
  readonly outcome: Outcome;
}

/** Outcomes by what they show and, where there are several plans, by their files. */
export function labelled(
  sides: readonly { readonly document: PlanDocument; readonly outcome: Outcome }[],
  locale: Locale,
): Labelled[] {
  const files = [...new Set(sides.map(({ document }) => document.file))];
  const names = planNames(files);
  return sides.map(({ document, outcome }) => {
    const view = viewName(outcome, locale);
    const name = names[files.indexOf(document.file)] ?? document.file;
    return { outcome, label: files.length > 1 ? `${view} (${name})` : view };
  });
}

/** Names longer than this list are as good as everywhere. */
const fewNames = 2;

function placeOf(labels: ReadonlySet<string>, all: number, locale: Locale): string {
  const isEverywhere = labels.size === all && all > fewNames;
  return isEverywhere ? cliTexts[locale].everywhere : [...labels].join("; ");
}

/** What was found, each thing once; beside several outcomes with the names of those it stands in. */
export function findingLines(
  looked: readonly (Outcome | Labelled)[],
  locale: Locale,
): readonly string[] {
  const labels = new Set<string>();
  const placesOf = new Map<string, Set<string>>();
  for (const each of looked) {
    const { outcome, label } = "label" in each ? each : { outcome: each, label: "" };
    labels.add(label);
    for (const finding of outcome.findings) {
      const text = findingText(finding, outcome.plan, locale);
      placesOf.set(text, (placesOf.get(text) ?? new Set()).add(label));
    }
  }
  return [...placesOf].map(([text, places]) =>
    labels.size === 1 ? text : `${placeOf(places, labels.size, locale)}: ${text}`,
  );
}
