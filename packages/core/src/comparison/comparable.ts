import type { Outcome } from "../evaluation/index.js";
import { fail } from "../problem/index.js";

const levelOf = ({ view }: Outcome): string =>
  view.basis.kind === "current" ? "current" : String(view.basis.priceLevel);

/**
 * The budget years that two outcomes share: the years they can be compared in.
 *
 * @throws ProblemError `currenciesDiffer`, `priceLevelMismatch` or `noSharedYears`
 */
export function sharedYears(from: Outcome, to: Outcome): number[] {
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
  const years = from.years.filter((year) => to.years.includes(year));
  if (years.length === 0)
    fail({
      code: "noSharedYears",
      path: ["years"],
      found: to.years.join(", "),
      expected: from.years.map(String),
    });
  return years;
}
