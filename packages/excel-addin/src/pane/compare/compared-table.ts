import {
  appraise,
  bridge,
  bridgeTable,
  changeByYear,
  difference,
  differenceTable,
  investment,
  ProblemError,
  rankByUnitCost,
  resolveView,
  unitCostRanking,
  unitCostTable,
  type Dimension,
  type Locale,
  type Outcome,
  type Plan,
  type Problem,
  type Signs,
  type Table,
  type View,
} from "@aarsvaerk/core";
import { outcomeIn, perPlan } from "../../results/index.js";
import { inFixedPrices, pricesOf } from "../insert/prices.js";

/** What two scenarios can be compared by. */
export const comparisons = ["difference", "bridge", "payback", "unitCost", "ranking"] as const;
export type Comparison = (typeof comparisons)[number];

/** What a difference can be divided by. */
export const divisions = ["unit", "role", "proposal", "controlArea"] as const;

/** What is asked for. */
export interface Request {
  readonly comparison: Comparison;
  readonly from: View;
  readonly to: View;
  readonly locale: Locale;
  readonly signs: Signs;
  /** What a difference is divided by; it is the whole of it unless told. */
  readonly by?: Dimension | undefined;
  /** Also the lines that each cause of a change works through. */
  readonly lines: boolean;
}

/** Why there is no table, where nothing is wrong. */
export type Nothing =
  /** The later scenario adopts no proposal that the earlier one does not. */
  | "noNewProposals"
  /** No line says how many cases its staff handles. */
  | "noCaseload";

export type Compared =
  | { readonly kind: "table"; readonly table: Table }
  | { readonly kind: "nothing"; readonly why: Nothing }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** The proposals that the later scenario adopts in addition, on top of what both adopt. */
function addedBetween(plan: Plan, from: View, to: View) {
  const [before, after] = [resolveView(plan, from).adopted, resolveView(plan, to).adopted];
  return {
    kept: [...before].filter((id) => after.has(id)),
    added: [...after].filter((id) => !before.has(id)),
  };
}

function paybackTable(plan: Plan, { from, to, locale, signs }: Request): Table | Nothing {
  const { kept, added } = addedBetween(plan, from, to);
  if (added.length === 0) return "noNewProposals";
  return investment(appraise(plan, added, { ...pricesOf(to), adopted: kept }), {
    locale,
    signs,
    thereafter: true,
  });
}

const filled = (table: Table): Table | Nothing =>
  table.rows.some(({ kind }) => kind === "line") ? table : "noCaseload";

function tableOf(plan: Plan, request: Request): Table | Nothing {
  const { comparison, from, to, locale, signs, by, lines } = request;
  const outcome = (view: View): Outcome => outcomeIn(plan, view);
  switch (comparison) {
    case "difference":
      return by === undefined
        ? differenceTable(difference(outcome(from), outcome(to)), { locale, signs })
        : changeByYear(difference(outcome(from), outcome(to), { by: [by] }), { locale, signs });
    case "bridge":
      return bridgeTable(bridge(outcome(from), outcome(to)), { locale, lines });
    case "payback":
      return paybackTable(plan, request);
    case "unitCost":
      return filled(unitCostTable(outcome(to), { locale }));
    case "ranking":
      return filled(unitCostRanking(rankByUnitCost(plan, from), { locale }));
  }
}

/** Two scenarios compared, in fixed prices; worked out once for each plan and request. */
export const comparedTable = perPlan((plan: Plan, request: Request): Compared => {
  const [from, to] = [inFixedPrices(request.from, plan), inFixedPrices(request.to, plan)];
  try {
    const table = tableOf(plan, { ...request, from, to });
    return typeof table === "string" ? { kind: "nothing", why: table } : { kind: "table", table };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { kind: "problems", problems: error.problems };
  }
});
