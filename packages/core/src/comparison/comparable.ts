import type { Outcome } from "../evaluation/index.js";
import { fail } from "../problem/index.js";

const levelOf = ({ view }: Outcome): string =>
  view.basis.kind === "current" ? "current" : String(view.basis.priceLevel);

function checkPrices(from: Outcome, to: Outcome): void {
  const [currency, other] = [from.plan.currency, to.plan.currency];
  if (currency !== other)
    fail({ code: "currenciesDiffer", path: ["currency"], found: other, expected: [currency] });
  if (levelOf(from) !== levelOf(to))
    fail({
      code: "priceLevelMismatch",
      path: ["priceLevel"],
      found: levelOf(to),
      expected: [levelOf(from)],
    });
}

/**
 * The budget years that outcomes share: the years they can be compared in.
 *
 * @throws ProblemError `currenciesDiffer`, `priceLevelMismatch` or `noSharedYears`
 */
export function sharedYears(from: Outcome, ...others: readonly Outcome[]): readonly number[] {
  return others.reduce((years, to) => {
    checkPrices(from, to);
    const shared = years.filter((year) => to.years.includes(year));
    if (shared.length === 0)
      fail({
        code: "noSharedYears",
        path: ["years"],
        found: to.years.join(", "),
        expected: years.map(String),
      });
    return shared;
  }, from.years);
}
