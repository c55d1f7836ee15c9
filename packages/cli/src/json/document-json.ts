import type { Locale, Outcome } from "@aarsvaerk/core";
import type { PlanDocument } from "../input/plan-document.js";
import { findingJson } from "./finding-json.js";

/** Raised when the shape of the JSON output changes in a way that could break a reader of it. */
export const outputVersion = 1;

/** Which plan an output is about. */
export const planJson = (
  { file, plan, remarks }: PlanDocument,
  years: readonly number[],
): object => ({
  file,
  title: plan.title,
  currency: plan.currency,
  years,
  ...(remarks && { workbook: remarks.json }),
});

/** How a plan was looked at. */
export function viewJson({ adopted, basis, scenario, asOf }: Outcome["view"]): object {
  return {
    ...(scenario === undefined ? {} : { scenario }),
    adopted: [...adopted],
    priceLevel: basis.kind === "current" ? "current" : basis.priceLevel,
    ...(asOf === undefined ? {} : { asOf }),
  };
}

export const findingsJson = ({ findings, plan }: Outcome, locale: Locale): object[] =>
  findings.map((finding) => findingJson(finding, plan, locale));

/** An evaluated plan as part of an output about several of them. */
export const outcomeJson = (document: PlanDocument, outcome: Outcome, locale: Locale): object => ({
  plan: planJson(document, outcome.years),
  view: viewJson(outcome.view),
  findings: findingsJson(outcome, locale),
});

/** What every JSON output about one evaluated plan begins and ends with. */
export function documentJson(
  command: string,
  document: PlanDocument,
  outcome: Outcome,
  locale: Locale,
  content: object,
): string {
  return jsonText({
    outputVersion,
    command,
    plan: planJson(document, outcome.years),
    view: viewJson(outcome.view),
    ...content,
    findings: findingsJson(outcome, locale),
  });
}

export function jsonText(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
