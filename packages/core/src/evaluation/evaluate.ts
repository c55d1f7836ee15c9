import {
  definitionOf,
  figureExpression,
  figurePath,
  lastYear,
  parseFigurePath,
  resolveView,
  valuation,
  type FigureQuery,
  type ResolvedView,
  type Valuation,
  type View,
} from "../expression/index.js";
import type { Ratio } from "../exact/index.js";
import { buildModel, type Model } from "../model/index.js";
import type { Plan } from "../plan/index.js";
import { fail } from "../problem/index.js";
import { findingsOf } from "./findings.js";
import type { Finding } from "./finding.js";

/**
 * A plan evaluated in one view: every figure of it can be asked for.
 *
 * @example
 * ```ts
 * const outcome: Outcome = evaluate(examplePlan, { scenario: "begge" });
 * outcome.years; //=> [2012, 2013, 2014, 2015]
 * ```
 */
export interface Outcome {
  readonly plan: Plan;
  readonly view: ResolvedView;
  readonly years: readonly number[];
  /** What a reviewer should look at: grants that end, frames overdrawn, staffing below zero … */
  readonly findings: readonly Finding[];
  /** @internal */
  readonly model: Model;
  /** @internal */
  readonly valuation: Valuation;
}

/**
 * A figure of an outcome, exact.
 *
 * @example
 * ```ts
 * const { value }: Figure = figure(evaluate(examplePlan), "fte/unit=socialcenter/2012");
 * decimalText(value); //=> "25"
 * ```
 */
export interface Figure {
  readonly path: string;
  /** Kroner for `cost`, full-time equivalents for `fte`. */
  readonly value: Ratio;
  readonly measure: FigureQuery["measure"];
}

const models = new WeakMap<Plan, Model>();

/** The model of a plan; made once, because a plan does not change. */
function modelOf(plan: Plan): Model {
  const known = models.get(plan);
  if (known) return known;
  const made = buildModel(plan);
  models.set(plan, made);
  return made;
}

/**
 * Evaluates a plan: the baseline, or any set of adopted proposals, in any prices.
 *
 * @param plan - a plan that `parsePlan` accepted
 * @param view - scenario or adopted proposals, price level, date (default: the baseline in the plan's prices)
 * @returns the outcome
 * @throws ProblemError `unknownReference` for a scenario or proposal the plan does not have;
 *   `missingIndexYear` or `missingSeries` when an amount cannot be restated
 * @example
 * ```ts
 * const outcome = evaluate(examplePlan, { adopted: ["intensiveret-indsats"], priceLevel: 2015 });
 * decimalText(figure(outcome, "cost/proposal=intensiveret-indsats/2012").value); //=> "5055195.23"
 * evaluate(examplePlan, { priceLevel: 2040 }); //=> throws missingIndexYear
 * ```
 */
export function evaluate(plan: Plan, view: View = {}): Outcome {
  const resolved = resolveView(plan, view);
  const model = modelOf(plan);
  const values = valuation(model, resolved);
  // Every line-year is worked out here, so that a gap in an index is reported now.
  for (const year of model.years) {
    values.value(figureExpression(model, { measure: "cost", where: {}, year }));
    for (const pool of model.pools) values.value(definitionOf(model).grantPart(pool, year, 0));
  }
  return {
    plan,
    view: resolved,
    years: model.years,
    findings: findingsOf(model, resolved, values),
    model,
    valuation: values,
  };
}

/** Sums over years, and what holds after the last of them, exist for fixed prices only (rule 5). */
export function checkBasis({ view, model }: Outcome, { year, measure }: FigureQuery): void {
  const spansYears = year === undefined || year === "thereafter";
  if (measure === "cost" && spansYears && view.basis.kind === "current")
    fail({
      code: "fixedPricesOnly",
      path: ["priceLevel"],
      found: "current",
      expected: model.years.map(String),
      details: { last: String(lastYear(model)) },
    });
}

/**
 * One figure of an outcome.
 *
 * @param outcome - an evaluated plan
 * @param query - what the figure counts and is narrowed down to, or its path
 * @returns the figure: kroner for `cost`, full-time equivalents for `fte`
 * @throws ProblemError `unknownFigure` for a name the plan does not have, `yearOutside` for a year
 *   outside it, `fixedPricesOnly` for a sum over years in current prices
 * @example
 * ```ts
 * const outcome = evaluate(examplePlan, { scenario: "begge" });
 * decimalText(figure(outcome, "fte/role=Boligrådgivere/2012").value); //=> "32"
 * decimalText(figure(outcome, { measure: "cost", where: { unit: "herberger" }, year: 2012 }).value); //=> "7500000"
 * figure(outcome, "cost/unit=herberg/2012"); //=> throws unknownFigure
 * ```
 */
export function figure(outcome: Outcome, query: FigureQuery | string): Figure {
  const asked = typeof query === "string" ? parseFigurePath(query) : query;
  checkBasis(outcome, asked);
  return {
    path: figurePath(asked),
    value: outcome.valuation.value(figureExpression(outcome.model, asked)),
    measure: asked.measure,
  };
}
