import type { Outcome } from "../evaluation/index.js";
import { negate } from "../exact/index.js";
import { valuesOf } from "../expression/index.js";
import type { ControlArea } from "../model/index.js";
import type { Appraisal, ControlAreaChange } from "./appraisal.js";
import { paybackOf } from "./investment-payback.js";
import type { GrantChange, LineChange } from "./line-changes.js";
import { fteOf, grossOf, isPermanent, ownOf } from "./line-sums.js";
import { outlasting, phasedIn } from "./phase-in.js";
import { isNothing, negated } from "./profile.js";

function areasOf({ model, years }: Outcome, changes: readonly LineChange[]): ControlAreaChange[] {
  return (valuesOf(model, "controlArea") as ControlArea[]).flatMap((controlArea) => {
    const members = changes.filter((change) => change.controlArea === controlArea);
    if (members.length === 0) return [];
    return [
      {
        controlArea,
        permanent: grossOf(years, members.filter(isPermanent)),
        implementation: grossOf(
          years,
          members.filter((each) => !isPermanent(each)),
        ),
      },
    ];
  });
}

/** What the changes of lines and grants come to. */
export function summarise(
  outcome: Outcome,
  changes: readonly LineChange[],
  grants: readonly GrantChange[],
): Omit<Appraisal, "from" | "to" | "proposals" | "priceLevel"> {
  const { years } = outcome;
  const permanentLines = changes.filter(isPermanent);
  const own = ownOf(years, changes);
  const net = negated(own);
  const byControlArea = areasOf(outcome, changes);
  return {
    years,
    changes,
    permanent: grossOf(years, permanentLines),
    implementation: grossOf(
      years,
      changes.filter((change) => !isPermanent(change)),
    ),
    grants,
    gross: grossOf(years, changes),
    own,
    net,
    fte: fteOf(years, changes),
    byControlArea,
    investment: new Map(
      byControlArea
        .filter(({ implementation }) => !isNothing(implementation))
        .map(({ controlArea, implementation }) => [controlArea, implementation.total]),
    ),
    payback: paybackOf(years, changes, net),
    ...phasedIn(years, changes),
    outlasting: outlasting(outcome, changes),
    yearlySaving: negate(ownOf(years, permanentLines).thereafter),
  };
}
