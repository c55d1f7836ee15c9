import type { Outcome } from "../evaluation/index.js";
import { compare, type Ratio } from "../exact/index.js";
import { definitionOf } from "../expression/index.js";
import type { Line } from "../model/index.js";
import { formatMoney, formatNumber } from "../money/index.js";
import type { Locale } from "../locale/index.js";
import type { TableTexts } from "../text/tables/index.js";
import { decimalsFor } from "./grid.js";
import { priceExpression } from "../expression/define-staffing.js";

/** `10 årsværk á 500.000 kr.` – the way budget notes name a staffing line. */
function staffingText(
  line: Line,
  outcome: Outcome,
  locale: Locale,
  texts: TableTexts,
): string | undefined {
  if (line.cost.kind !== "staff") return undefined;
  const { fte } = definitionOf(outcome.model);
  const values = outcome.years.map((year) => outcome.valuation.value(fte(line, year)));
  const number = (value: Ratio) => formatNumber(value, { locale, maximumDecimals: 2 });
  const price = outcome.valuation.value(priceExpression(line.cost.rate.price));
  const printedPrice = formatMoney(price, {
    locale,
    currency: outcome.plan.currency,
    decimals: decimalsFor([price], 2),
  });
  const sorted = [...values].sort(compare);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high) return undefined;
  return compare(low, high) === 0
    ? texts.fteAtPrice(number(high), printedPrice)
    : texts.fteVarying(number(low), number(high), printedPrice);
}

/**
 * The label of a line in a table of costs: its own where the plan gives one, else FTE and price;
 * the role is named where several staffing lines stand together.
 */
export function lineLabel(
  line: Line,
  outcome: Outcome,
  {
    locale,
    texts,
    alone,
  }: { readonly locale: Locale; readonly texts: TableTexts; readonly alone: boolean },
): string {
  const text = line.label === line.role ? staffingText(line, outcome, locale, texts) : undefined;
  if (text === undefined || line.role === undefined) return line.label;
  return alone ? text : texts.ofRole(line.role, text);
}
