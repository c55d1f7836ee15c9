import { failWith, withNearest, type Problem } from "../problem/index.js";
import type { Plan } from "../plan/index.js";
import { isIsoDate, isYear } from "../period/index.js";

/**
 * How a plan is looked at: which proposals are adopted, in which prices, and as of which date.
 *
 * @example
 * ```ts
 * const view: View = { adopted: ["spareforslag-2012"], priceLevel: 2015 };
 * resolveView(examplePlan, view).basis; //=> { kind: "fixed", priceLevel: 2015 }
 * ```
 */
export interface View {
  /** Id of a scenario of the plan. */
  readonly scenario?: string;
  /** Ids of the adopted proposals, where no scenario is named. None unless told. */
  readonly adopted?: readonly string[];
  /** Prices of one year in every column, or each column in its own; the plan's level unless told. */
  readonly priceLevel?: number | "current";
  /** ISO date; index publications up to it are used. The plan's own date, or all, unless told. */
  readonly asOf?: string;
}

/**
 * A view with everything filled in from the plan.
 *
 * @example
 * ```ts
 * const view: ResolvedView = resolveView(examplePlan, { priceLevel: "current" });
 * view.basis; //=> { kind: "current" }
 * ```
 */
export interface ResolvedView {
  readonly adopted: ReadonlySet<string>;
  readonly basis: Basis;
  readonly asOf?: string;
  readonly scenario?: string;
}

/**
 * The prices of a view (rule 5): one year's in all columns, or each column's own.
 *
 * @example
 * ```ts
 * const basis: Basis = { kind: "fixed", priceLevel: 2012 };
 * basis.kind; //=> "fixed"
 * ```
 */
export type Basis =
  { readonly kind: "fixed"; readonly priceLevel: number } | { readonly kind: "current" };

const unknown = (
  code: "unknownReference" | "wrongForm",
  key: string,
  found: string,
  expected: readonly string[],
): Problem => withNearest({ code, path: [key], found, expected });

/**
 * Fills in a view from the plan's defaults.
 *
 * @param plan - the plan that is looked at
 * @param view - what the caller asks for
 * @returns the view with adopted proposals, price basis and date
 * @throws ProblemError `unknownReference` for a scenario or proposal the plan does not have
 * @example
 * ```ts
 * [...resolveView(examplePlan, { scenario: "begge" }).adopted]; //=> ["spareforslag-2012", "intensiveret-indsats"]
 * resolveView(examplePlan, { scenario: "beggge" }); //=> throws unknownReference
 * ```
 */
export function resolveView(plan: Plan, view: View = {}): ResolvedView {
  const proposals = (plan.proposals ?? []).map(({ id }) => id);
  const scenarios = plan.scenarios ?? [];
  const chosen = scenarios.find(({ id }) => id === view.scenario);
  const adopted = chosen?.adopts ?? view.adopted ?? [];
  const asOf = view.asOf ?? plan.asOf;
  const { priceLevel = plan.priceLevel } = view;
  const isLevel = priceLevel === "current" || isYear(priceLevel);
  const problems = [
    ...(view.scenario !== undefined && !chosen
      ? [
          unknown(
            "unknownReference",
            "scenario",
            view.scenario,
            scenarios.map(({ id }) => id),
          ),
        ]
      : []),
    ...adopted
      .filter((id) => !proposals.includes(id))
      .map((id) => unknown("unknownReference", "adopted", id, proposals)),
    ...(isLevel ? [] : [unknown("wrongForm", "priceLevel", String(priceLevel), ["year"])]),
    ...(asOf !== undefined && !isIsoDate(asOf)
      ? [unknown("wrongForm", "asOf", asOf, ["date"])]
      : []),
  ];
  failWith(problems);
  return {
    adopted: new Set(adopted),
    basis: priceLevel === "current" ? { kind: "current" } : { kind: "fixed", priceLevel },
    ...(asOf === undefined ? {} : { asOf }),
    ...(chosen ? { scenario: chosen.id } : {}),
  };
}

/** The price level that a column of a view is in. */
export const priceLevelOf = (basis: Basis, year: number): number =>
  basis.kind === "fixed" ? basis.priceLevel : year;
