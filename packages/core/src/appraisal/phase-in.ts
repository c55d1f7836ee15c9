import type { Outcome } from "../evaluation/index.js";
import { equals, isZero, zero } from "../exact/index.js";
import { lastYear } from "../expression/index.js";
import type { LineChange } from "./line-changes.js";
import { isPermanent } from "./line-sums.js";
import type { Profile } from "./profile.js";

/** The first year from which no permanent change differs from what holds thereafter. */
export function phasedIn(
  years: readonly number[],
  changes: readonly LineChange[],
): { readonly fullyPhasedIn?: number } {
  const profiles = changes.filter(isPermanent).flatMap(({ cost, fte }) => [cost, fte]);
  const changing = years.findLastIndex((year) =>
    profiles.some(
      ({ byYear, thereafter }: Profile) => !equals(byYear.get(year) ?? zero, thereafter),
    ),
  );
  const year = years[changing + 1];
  return year === undefined ? {} : { fullyPhasedIn: year };
}

/** Lines that cost or save in the last year and stop some time after it: the plan holds no more of them. */
export function outlasting({ model }: Outcome, changes: readonly LineChange[]): string[] {
  const last = lastYear(model);
  return changes
    .filter(({ line, cost }) => {
      const { partYear, until } = model.line.get(line) ?? {};
      const ends = partYear?.kind === "dates" ? partYear.ends : undefined;
      const goesOn = (until ?? 0) > last || (ends ?? "") > `${String(last)}-12-31`;
      return goesOn && !isZero(cost.byYear.get(last) ?? zero);
    })
    .map(({ line }) => line);
}
