import { findingText, type Finding, type Locale, type Plan } from "@aarsvaerk/core";
import { figureJson } from "./figure-json.js";

export function findingJson(finding: Finding, plan: Plan, locale: Locale) {
  const { code, path, year, amount, names } = finding;
  return {
    code,
    path,
    ...(year === undefined ? {} : { year }),
    ...(amount === undefined ? {} : { amount: figureJson(amount).value }),
    names,
    text: findingText(finding, plan, locale),
  };
}
