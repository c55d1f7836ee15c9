import { isNegative, isZero, negate, zero, type Ratio } from "../exact/index.js";
import type { LineChange } from "./line-changes.js";
import { isPermanent } from "./line-sums.js";
import { payback, type Payback } from "./payback.js";
import { figuresOf, type AmountProfile } from "./profile.js";

const isAbove = (value: Ratio): boolean => isNegative(negate(value));

/**
 * Whether the authority invests: it pays for temporary or one-off lines, or loses in some years what
 * it gains in others. A request that only costs is no investment.
 */
function isInvestment(changes: readonly LineChange[], net: AmountProfile): boolean {
  const implementing = changes.filter((change) => !isPermanent(change));
  const figures = figuresOf(net);
  return (
    implementing.some(({ own }) => figuresOf(own).some(isAbove)) ||
    (figures.some(isNegative) && figures.some(isAbove))
  );
}

/** The payback period of what the authority pays itself; year 1 is the first in which anything changes. */
export function paybackOf(
  years: readonly number[],
  changes: readonly LineChange[],
  net: AmountProfile,
): Payback {
  const first = years.findIndex((year) =>
    changes.some(({ cost, own }) =>
      [cost, own].some(({ byYear }) => !isZero(byYear.get(year) ?? zero)),
    ),
  );
  return payback([...net.byYear.values()], {
    thereafter: net.thereafter,
    invested: isInvestment(changes, net),
    from: first < 0 ? years.length : first,
  });
}
