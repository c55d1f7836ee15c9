import { equals } from "../exact/index.js";
import { definitionOf, lasts, lastYear, valuation } from "../expression/index.js";
import type { Outcome } from "./evaluate.js";

/**
 * The year in which an outcome is fully phased in: the first from which its permanent lines no longer
 * change (rule 9). A line that has a last day is not permanent.
 *
 * @param outcome - an evaluated plan
 * @param proposal - the proposal that is asked about, or `baseline` (default: everything)
 * @returns a budget year, or nothing when the permanent lines still change after the last one
 * @example
 * ```ts
 * fullyPhasedIn(evaluate(examplePlan, { scenario: "begge" })); //=> 2012
 * ```
 */
export function fullyPhasedIn(outcome: Outcome, proposal?: string): number | undefined {
  const { model, view, years } = outcome;
  const { fte, cost } = definitionOf(model);
  const fixed = { kind: "fixed", priceLevel: outcome.plan.priceLevel } as const;
  const { value, holds } = valuation(model, { ...view, basis: fixed });
  const permanent = model.lines.filter(
    (line) =>
      lasts(line) && (proposal === undefined || line.owner === proposal) && holds(line.condition),
  );
  const sameAsAfter = (year: number): boolean =>
    permanent.every((line) =>
      [fte, cost].every((of) =>
        equals(value(of(line, year)), value(of(line, lastYear(model) + 1))),
      ),
    );
  const changing = years.filter((year) => !sameAsAfter(year)).at(-1);
  return years.find((year) => changing === undefined || year > changing);
}
