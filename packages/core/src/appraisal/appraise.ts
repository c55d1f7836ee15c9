import { checkBasis, evaluate, evaluateWith, type Outcome } from "../evaluation/index.js";
import { priceLevelOf, resolveView, type View } from "../expression/index.js";
import type { ReferenceKind } from "../plan/checks/references.js";
import type { Plan } from "../plan/index.js";
import { fail, withNearest } from "../problem/index.js";
import type { Appraisal } from "./appraisal.js";
import { grantChanges, lineChanges } from "./line-changes.js";
import { summarise } from "./summarise.js";

/** The proposals that are asked about, once each and in the order of the plan. */
function asked(
  plan: Plan,
  proposals: string | readonly string[],
  adopted: ReadonlySet<string>,
): string[] {
  const wanted = typeof proposals === "string" ? [proposals] : proposals;
  const known = (plan.proposals ?? []).map(({ id }) => id);
  const path = ["proposals"];
  const details = { kind: "proposal" satisfies ReferenceKind };
  if (wanted.length === 0) fail({ code: "emptyList", path });
  for (const found of wanted) {
    if (!known.includes(found))
      fail(withNearest({ code: "unknownReference", path, found, expected: known, details }));
    const expected = known.filter((id) => !adopted.has(id));
    if (adopted.has(found)) fail({ code: "alreadyAdopted", path, found, expected });
  }
  return known.filter((id) => wanted.includes(id));
}

/** The outcomes without and with the proposals, at one price level (rule 5). */
function outcomes(plan: Plan, proposals: readonly string[], view: View): [Outcome, Outcome] {
  const from = evaluate(plan, view);
  checkBasis(from, { measure: "cost", where: {} });
  return [from, evaluateWith(from, { adopted: [...from.view.adopted, ...proposals] })];
}

/**
 * Appraises proposals: what adopting them changes on top of what a view already adopts, line by line
 * and in all. Both sides are evaluated, so that what the proposals move in the rest of the budget
 * (percentages, conditions) is part of their effect. What is temporary counts as far as the plan's
 * years go.
 *
 * Payback (rule 15) is reckoned from what the authority pays itself, after grants: a grant that pays
 * for the implementation shortens it, and one that ends lengthens it.
 *
 * @param plan - a plan that `parsePlan` accepted
 * @param proposals - id or ids of the proposals that are appraised
 * @param view - what is adopted beforehand, and the fixed price level (default: the baseline in the
 *   plan's prices)
 * @returns the effect: kr. at the view's price level, and full-time equivalents
 * @throws ProblemError `unknownReference` for a proposal or scenario the plan does not have,
 *   `alreadyAdopted` for a proposal that the view adopts, `emptyList` for no proposal at all,
 *   `fixedPricesOnly` for current prices, `missingIndexYear` or `missingSeries` when an amount cannot
 *   be restated
 * @example
 * ```ts
 * const { own, fte, payback, fullyPhasedIn } = appraise(examplePlan, "spareforslag-2012");
 * [own, fte].map(({ byYear }) => decimalText(byYear.get(2012)!)); //=> ["3500000", "7"]
 * [payback.kind, fullyPhasedIn]; //=> ["noInvestment", 2012]
 * appraise(examplePlan, "spareforslag"); //=> throws unknownReference
 * appraise(examplePlan, "spareforslag-2012", { scenario: "begge" }); //=> throws alreadyAdopted
 * ```
 */
export function appraise(
  plan: Plan,
  proposals: string | readonly string[],
  view: View = {},
): Appraisal {
  const chosen = asked(plan, proposals, resolveView(plan, view).adopted);
  const [from, to] = outcomes(plan, chosen, view);
  const priceLevel = priceLevelOf(to.view.basis, plan.years.first);
  const changes = lineChanges(from, to, chosen);
  return {
    from,
    to,
    proposals: chosen,
    priceLevel,
    ...summarise(to, changes, grantChanges(from, to)),
  };
}
