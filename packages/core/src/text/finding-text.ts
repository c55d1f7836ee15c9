import type { Finding } from "../evaluation/finding.js";
import { zero } from "../exact/index.js";
import { formatMoney, formatNumber } from "../money/index.js";
import type { Plan } from "../plan/index.js";
import type { Locale } from "../locale/index.js";
import { reservedName } from "./names.js";
import { tableTexts } from "./tables/index.js";
import { problemTexts } from "./problems/index.js";

/**
 * Words a finding: what, in which year, by how much.
 *
 * @param finding - the finding as data
 * @param plan - the plan it was found in
 * @param locale - language of the text
 * @returns one line of text
 * @example
 * ```ts
 * const { findings } = evaluate(examplePlan, { adopted: ["spareforslag-2012"] });
 * findings.map((finding) => findingText(finding, examplePlan, "da")); //=> []
 * ```
 */
export function findingText(finding: Finding, plan: Plan, locale: Locale): string {
  const { code, names, year, amount = zero } = finding;
  return problemTexts[locale].findings[code]({
    names: names.map((name) => reservedName("proposal", name, locale) ?? name),
    year: year === undefined ? tableTexts[locale].thereafter : String(year),
    amount:
      code === "staffingBelowZero"
        ? formatNumber(amount, { locale, maximumDecimals: 2 })
        : formatMoney(amount, { locale, currency: plan.currency }),
  });
}
