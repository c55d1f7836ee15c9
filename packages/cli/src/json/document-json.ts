import type { Locale, Outcome } from "@aarsvaerk/core";
import type { PlanDocument } from "../input/plan-document.js";
import { findingJson } from "./finding-json.js";

/** Raised when the shape of the JSON output changes in a way that could break a reader of it. */
export const outputVersion = 1;

/** What every JSON output about an evaluated plan begins and ends with. */
export function documentJson(
  command: string,
  { file, plan }: PlanDocument,
  { view, years, findings }: Outcome,
  locale: Locale,
  content: object,
): string {
  const { adopted, basis, scenario, asOf } = view;
  return jsonText({
    outputVersion,
    command,
    plan: { file, title: plan.title, currency: plan.currency, years },
    view: {
      ...(scenario === undefined ? {} : { scenario }),
      adopted: [...adopted],
      priceLevel: basis.kind === "current" ? "current" : basis.priceLevel,
      ...(asOf === undefined ? {} : { asOf }),
    },
    ...content,
    findings: findings.map((finding) => findingJson(finding, plan, locale)),
  });
}

export function jsonText(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
