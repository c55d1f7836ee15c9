import type { Outcome } from "../evaluation/index.js";
import { ratio, type Ratio } from "../exact/index.js";
import type { FigureQuery } from "../expression/index.js";
import { kronerPer, priceLevelLabel, unitLabel, type AmountUnit } from "../money/index.js";
import { baselineOwner } from "../plan/index.js";
import type { Locale } from "../locale/index.js";
import { nameOf } from "../text/names.js";
import { tableTexts, type TableTexts } from "../text/tables/index.js";
import { decimalsFor, type ExpectedFigure, type Footing, type Scale } from "./grid.js";

/**
 * How a table of money is printed.
 *
 * @example
 * ```ts
 * const options: TableOptions = { locale: "da", unit: "mio" };
 * budgetNote(evaluate(examplePlan, { adopted: ["intensiveret-indsats"] }), options).corner; //=> "mio. kr. – 2012 p/l"
 * ```
 */
export interface TableOptions {
  readonly locale: Locale;
  /** Unit of the amounts; 1.000 kr. unless told. */
  readonly unit?: AmountUnit;
  /** Decimals of the amounts; none in 1.000 kr., one in mio. kr., øre where there are any. */
  readonly decimals?: number;
  /** How printed figures are made to foot; `independent` unless told. */
  readonly footing?: Footing;
  /** Printed figures that controlled footing must keep. */
  readonly expected?: readonly ExpectedFigure[];
}

/** Kroner are printed whole, or with both decimals. */
export const kronerDecimals = (values: readonly (Ratio | undefined)[]): number =>
  decimalsFor(values, 2) === 0 ? 0 : 2;

/** Whole kroner, tenths of millions: what budget tables print. */
function decimalsOf(unit: AmountUnit, values: readonly (Ratio | undefined)[]): number {
  switch (unit) {
    case "kr":
      return kronerDecimals(values);
    case "1000kr":
      return 0;
    case "mio":
      return 1;
  }
}

/** The scale that amounts are printed in. */
export function moneyScale(
  { unit = "1000kr", decimals }: TableOptions,
  values: readonly (Ratio | undefined)[],
): Scale {
  return {
    quantity: "money",
    per: kronerPer(unit),
    decimals: decimals ?? decimalsOf(unit, values),
  };
}

/** FTE are printed with as many decimals as they have, at most two. */
export const fteScale = (values: readonly (Ratio | undefined)[]): Scale => ({
  quantity: "fte",
  per: ratio(1n),
  decimals: decimalsFor(values, 2),
});

/** The scale of money or of FTE. */
export const scaleOf = (
  measure: FigureQuery["measure"],
  options: TableOptions,
  values: readonly (Ratio | undefined)[],
): Scale => (measure === "cost" ? moneyScale(options, values) : fteScale(values));

export const textsOf = ({ locale }: { readonly locale: Locale }): TableTexts => tableTexts[locale];

/** What stands in the corner of a table of money: unit and price level, taken from the data. */
export function moneyCorner(
  { plan, view }: Outcome,
  { locale, unit = "1000kr" }: TableOptions,
): string {
  const level = view.basis.kind === "current" ? "current" : view.basis.priceLevel;
  return `${unitLabel(unit, plan.currency, locale)} – ${priceLevelLabel(level, locale)}`;
}

/** What stands in the corner of a table of money, or of FTE. */
export const cornerOf = (
  measure: FigureQuery["measure"],
  outcome: Outcome,
  options: TableOptions,
): string => (measure === "cost" ? moneyCorner(outcome, options) : textsOf(options).fte);

/** What a table is about: the scenario's name, the adopted proposals, or the adopted budget. */
export function subjectOfView(outcome: Outcome, locale: Locale): string {
  const { plan, view, model } = outcome;
  const scenario = plan.scenarios?.find(({ id }) => id === view.scenario)?.label;
  if (scenario !== undefined) return scenario;
  const adopted = view.adopted.size > 0 ? [...view.adopted] : [baselineOwner];
  return adopted.map((id) => nameOf(model, "proposal", id, locale)).join(" + ");
}
