import {
  compare,
  figure,
  formatMoney,
  formatNumber,
  ratio,
  type Locale,
  type Plan,
  type View,
} from "@aarsvaerk/core";
import { groupOf, linesOfGroup } from "../../../editing/plan/groups.js";
import { outcomeOfOwner } from "../../../results/index.js";
import { proposalTexts } from "../texts/index.js";

/** `2012: 5.000 t.kr., 10 årsværk`: what a proposal costs in the first budget year. */
export function costSummary(
  plan: Plan,
  view: View,
  owner: string,
  locale: Locale,
): string | undefined {
  if (linesOfGroup(groupOf(plan, owner)).length === 0) return undefined;
  const shown = outcomeOfOwner(plan, owner, view);
  const year = plan.years.first;
  if (!shown.ok) return undefined;
  const valueOf = (measure: "cost" | "fte") =>
    figure(shown.outcome, { measure, where: { proposal: owner }, year }).value;
  const money = formatMoney(valueOf("cost"), {
    locale,
    currency: plan.currency,
    unit: "1000kr",
  });
  const fte = valueOf("fte");
  const staff =
    compare(fte, ratio(0n)) === 0
      ? ""
      : `, ${proposalTexts[locale].fteOf(formatNumber(fte, { locale, maximumDecimals: 2 }))}`;
  return `${year}: ${money}${staff}`;
}
