import { addByYear, evaluate, figure, type Outcome } from "../evaluation/index.js";
import type { Ratio } from "../exact/index.js";
import type { View } from "../expression/index.js";
import type { Plan } from "../plan/index.js";
import { fail, failWith } from "../problem/index.js";
import { costByYear } from "./cost-by-year.js";
import { inPlan, valuesOfAll } from "./each-plan.js";
import { entryProblems, optionProblems } from "./portfolio-problems.js";
import type { Portfolio, PortfolioEntry, PortfolioOptions, PortfolioPlan } from "./portfolio.js";

function viewOf(plan: Plan, { priceLevel, asOf, adopt = "none" }: PortfolioOptions): View {
  const adopted = adopt === "all" ? (plan.proposals ?? []).map(({ id }) => id) : [];
  return {
    ...(typeof adopt === "object" ? { scenario: adopt.scenario } : { adopted }),
    ...(priceLevel === undefined ? {} : { priceLevel }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

const totals = (outcome: Outcome, measure: "cost" | "fte"): Map<number, Ratio> =>
  new Map(outcome.years.map((year) => [year, figure(outcome, { measure, where: {}, year }).value]));

const planOf = (name: string, outcome: Outcome, years: readonly number[]): PortfolioPlan => ({
  name,
  outcome,
  cost: costByYear(totals(outcome, "cost")),
  fte: totals(outcome, "fte"),
  missingYears: years.filter((year) => !outcome.years.includes(year)),
});

/**
 * Consolidates plans: evaluates each of them at one price level and adds them up, year by year. The
 * years are those that any plan covers. Everything that keeps the plans from being added up is told at
 * once, by the names of the plans.
 *
 * @param entries - plans that `parsePlan` accepted, each with a name of its own
 * @param options - price level, date, and which proposals are adopted
 * @returns the portfolio: amounts in kr. or NOK at `options.priceLevel`, and full-time equivalents
 * @throws ProblemError `emptyList` for no plans, `duplicateId` for a name given twice,
 *   `currenciesDiffer`, `priceLevelMismatch` when no level is asked for and the plans' own differ,
 *   `missingSeries` or `missingIndexYear` for a plan that cannot be restated, `unknownReference` for a
 *   scenario that a plan does not have, `wrongForm` for what is no year or no date
 * @example
 * ```ts
 * const half = { ...examplePlan, years: { first: 2014, count: 4 } };
 * const plans = [{ name: "a", plan: examplePlan }, { name: "b", plan: half }];
 * const { years, cost } = consolidate(plans, { priceLevel: 2012 });
 * [years.length, decimalText(cost.byYear.get(2013)!), decimalText(cost.byYear.get(2014)!)]; //=> [6, "12500000", "25000000"]
 * consolidate([...plans, { name: "c", plan: { ...examplePlan, currency: "NOK" } }]); //=> throws currenciesDiffer
 * consolidate([...plans, { name: "c", plan: { ...examplePlan, priceLevel: 2015 } }]); //=> throws priceLevelMismatch
 * ```
 */
export function consolidate(
  entries: readonly PortfolioEntry[],
  options: PortfolioOptions = {},
): Portfolio {
  failWith(optionProblems(options));
  const outcomes = valuesOfAll(
    entries.map(({ name, plan }) => inPlan(name, () => evaluate(plan, viewOf(plan, options)))),
    entryProblems(entries, options),
  );
  const [first] = outcomes;
  if (!first) return fail({ code: "emptyList", path: ["plans"] });
  const years = [...new Set(outcomes.flatMap((outcome) => outcome.years))].sort((a, b) => a - b);
  const plans = entries.flatMap(({ name }, at) => {
    const outcome = outcomes[at];
    return outcome ? [planOf(name, outcome, years)] : [];
  });
  return {
    plans,
    currency: first.plan.currency,
    priceLevel: options.priceLevel ?? first.plan.priceLevel,
    years,
    cost: costByYear(
      addByYear(
        years,
        plans.map(({ cost }) => cost.byYear),
      ),
    ),
    fte: addByYear(
      years,
      plans.map(({ fte }) => fte),
    ),
  };
}
