import type { Outcome } from "../evaluation/index.js";
import { compare, equals, isZero, one, type Ratio } from "../exact/index.js";
import { priceExpression, partYearFactors, wholeYearFte } from "../expression/define-staffing.js";
import { noUnit, type Line, type Rate } from "../model/index.js";
import { formatMoney, formatNumber, priceLevelLabel } from "../money/index.js";
import type { Locale } from "../locale/index.js";
import { nameOf } from "../text/names.js";
import { kronerDecimals, textsOf } from "./context.js";

/** The price of an FTE; its level is named where the table's amounts are in other prices. */
function priceText({ price, priceLevel }: Rate, outcome: Outcome, locale: Locale): string {
  const { basis } = outcome.view;
  const value = outcome.valuation.value(priceExpression(price));
  const { currency } = outcome.plan;
  const text = formatMoney(value, { locale, currency, decimals: kronerDecimals([value]) });
  const same = basis.kind === "fixed" && basis.priceLevel === priceLevel;
  return same ? text : textsOf({ locale }).atLevel(text, priceLevelLabel(priceLevel, locale));
}

/** `10 årsværk á 500.000 kr.` – the way budget notes name a staffing line. */
function staffingText(line: Line, outcome: Outcome, locale: Locale): string | undefined {
  const { cost } = line;
  if (cost.kind !== "staff") return undefined;
  const texts = textsOf({ locale });
  const { model, valuation, years } = outcome;
  const number = (value: Ratio) => formatNumber(value, { locale, maximumDecimals: 4 });
  const price = priceText(cost.rate, outcome, locale);
  const sorted = years
    .map((year) => valuation.value(wholeYearFte(line, year, model)))
    .filter(({ numerator }) => numerator !== 0n)
    .sort(compare);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high) return undefined;
  const text = equals(low, high)
    ? texts.fteAtPrice(number(high), price)
    : texts.fteVarying(number(low), number(high), price);
  const partly = years.filter((year) =>
    partYearFactors(line, year, model).some((factor) => {
      const part = valuation.value(factor);
      return !isZero(part) && !equals(part, one);
    }),
  );
  return partly.length === 0 ? text : texts.partYear(text, partly.join(", "));
}

/**
 * The label of a line in a table of costs: its own where the plan gives one, else FTE and price. The
 * role is named where several staffing lines stand together (or always, where lines of different
 * owners meet), the unit where they share the role.
 */
export function lineLabel(
  line: Line,
  outcome: Outcome,
  locale: Locale,
  beside: readonly Line[],
  naming: "whereNeeded" | "always" = "whereNeeded",
): string {
  const { role, label } = line;
  const text = label === role ? staffingText(line, outcome, locale) : undefined;
  if (text === undefined || role === undefined) return label;
  const staffed = beside.filter((other) => other.role !== undefined);
  if (staffed.length === 1 && naming === "whereNeeded") return text;
  const [unit = noUnit, ...others] = line.split.units;
  const shared = staffed.filter((other) => other.role === role).length > 1;
  const placed = shared && unit !== noUnit && others.length === 0;
  const name = placed ? `${role}, ${nameOf(outcome.model, "unit", unit, locale)}` : role;
  return textsOf({ locale }).ofRole(name, text);
}
