import { evaluateWith, figure, type Outcome } from "../evaluation/index.js";
import { isZero, subtract, sum } from "../exact/index.js";
import type { FigureQuery } from "../expression/index.js";
import type { Locale } from "../locale/index.js";
import { formatMoney } from "../money/index.js";
import { baselineOwner } from "../plan/index.js";
import { textsOf } from "./context.js";

/**
 * A proposal can move lines that are not its own: a percentage that it is part of, or a line that
 * applies only without it. A note says by how much, for the table shows the proposal's own lines.
 */
export function movedBudgetNote(
  outcome: Outcome,
  owners: readonly string[],
  locale: Locale,
): string[] {
  const { plan, view, years } = outcome;
  if (owners.includes(baselineOwner)) return [];
  const without = evaluateWith(outcome, {
    adopted: [...view.adopted].filter((id) => !owners.includes(id)),
  });
  const moved = years.flatMap((year) => {
    const cost = (of: Outcome, where: FigureQuery["where"]) =>
      figure(of, { measure: "cost", where, year }).value;
    const own = sum(owners.map((proposal) => cost(outcome, { proposal })));
    const change = subtract(subtract(cost(outcome, {}), own), cost(without, {}));
    if (isZero(change)) return [];
    return [`${String(year)}: ${formatMoney(change, { locale, currency: plan.currency })}`];
  });
  return moved.length === 0 ? [] : [textsOf({ locale }).movedBudget(moved.join("; "))];
}
