import type { Outcome } from "../evaluation/index.js";
import { subtract, sum, type Ratio } from "../exact/index.js";
import {
  definitionOf,
  lasts,
  lastYear,
  ownFunding,
  partsOf,
  valuesOf,
} from "../expression/index.js";
import type { ControlArea, Line } from "../model/index.js";
import { isNothing, profileOf, type AmountProfile, type Profile } from "./profile.js";

/**
 * What adopting proposals changes in one line.
 *
 * @example
 * ```ts
 * const [change] = appraise(examplePlan, "intensiveret-indsats").changes as [LineChange];
 * [change.line, change.duration, decimalText(change.cost.byYear.get(2012)!)]; //=> ["koordinatorer", "permanent", "5000000"]
 * ```
 */
export interface LineChange {
  /** Id of the line. */
  readonly line: string;
  readonly label: string;
  readonly controlArea: ControlArea;
  /** As the plan says; a line that has a last day is temporary. */
  readonly duration: Line["duration"];
  /** Whether the line belongs to the proposals; else they move a line of the rest of the budget. */
  readonly isOwn: boolean;
  /** Kr. before grants; a saving is below zero. */
  readonly cost: AmountProfile;
  /** Kr. that the authority pays itself, after grants. */
  readonly own: AmountProfile;
  readonly fte: Profile;
}

/**
 * What adopting proposals changes in one payer's grants.
 *
 * @example
 * ```ts
 * const grants: readonly GrantChange[] = appraise(examplePlan, "intensiveret-indsats").grants;
 * grants; //=> []
 * ```
 */
export interface GrantChange {
  /** Id of the funder or frame. */
  readonly payer: string;
  /** Kr. that the payer gives more; less where it is below zero. */
  readonly amount: AmountProfile;
}

const durationOf = (line: Line): Line["duration"] =>
  line.duration === "permanent" && !lasts(line) ? "temporary" : line.duration;

/** The lines that differ between two outcomes of one plan, in the order of the plan. */
export function lineChanges(
  from: Outcome,
  to: Outcome,
  proposals: readonly string[],
): LineChange[] {
  const { model, years } = to;
  const { cost, fte } = definitionOf(model);
  const after = lastYear(model) + 1;
  const change = (of: (outcome: Outcome, year: number) => Ratio) =>
    profileOf(years, (year) => subtract(of(to, year), of(from, year)), after);
  return model.lines.flatMap((line): LineChange[] => {
    const gross = change(({ valuation }, year) => valuation.value(cost(line, year)));
    const staff = change(({ valuation }, year) => valuation.value(fte(line, year)));
    const isFunded = model.poolOf.has(line.id);
    const where = { funding: ownFunding };
    const own = isFunded
      ? change(({ valuation }, year) =>
          sum(partsOf(model, line, year, { measure: "cost", where }).map(valuation.value)),
        )
      : gross;
    if ([gross, own, staff].every(isNothing)) return [];
    const { id, label, controlArea, owner } = line;
    return [
      {
        line: id,
        label,
        controlArea,
        duration: durationOf(line),
        isOwn: proposals.includes(owner),
        cost: gross,
        own,
        fte: staff,
      },
    ];
  });
}

/** The grants that differ between two outcomes of one plan. */
export function grantChanges(from: Outcome, to: Outcome): GrantChange[] {
  const { model, years } = to;
  const given = ({ valuation }: Outcome, funding: string, year: number) =>
    sum(
      model.lines
        .filter(({ id }) => model.poolOf.get(id)?.entries.some(({ payer }) => payer === funding))
        .flatMap((line) => partsOf(model, line, year, { measure: "cost", where: { funding } }))
        .map(valuation.value),
    );
  return valuesOf(model, "funding")
    .filter((payer) => payer !== ownFunding)
    .map((payer) => ({
      payer,
      amount: profileOf(
        years,
        (year) => subtract(given(to, payer, year), given(from, payer, year)),
        lastYear(model) + 1,
      ),
    }))
    .filter(({ amount }) => !isNothing(amount));
}
