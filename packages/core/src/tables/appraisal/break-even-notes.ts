import type { Appraisal, BreakEven } from "../../appraisal/index.js";
import { exact, type Ratio } from "../../exact/index.js";
import { formatMoney, priceLevelLabel } from "../../money/index.js";
import type { Locale } from "../../locale/index.js";
import { appraisalTexts } from "../../text/appraisal/index.js";
import { kronerDecimals } from "../context.js";
import { sourceNotes } from "./investment-notes.js";

function priceText(kroner: Ratio, { to }: Appraisal, locale: Locale): string {
  const { currency } = to.plan;
  return formatMoney(kroner, { locale, currency, decimals: kronerDecimals([kroner]) });
}

/** A price as its column names it. */
export const columnLabel = (
  { price, unitPrice }: BreakEven,
  appraisal: Appraisal,
  locale: Locale,
) => appraisalTexts[locale].breakEven.column(price.of, priceText(unitPrice, appraisal, locale));

/** How a price was carried to this price level. */
function restatedNote(result: BreakEven, appraisal: Appraisal, locale: Locale): string[] {
  const { price, priceLevel: level = appraisal.priceLevel, series = "" } = result.price;
  if (level === appraisal.priceLevel) return [];
  return [
    appraisalTexts[locale].breakEven.restated(
      columnLabel(result, appraisal, locale),
      priceText(exact(price), appraisal, locale),
      priceLevelLabel(level, locale),
      appraisal.to.model.series.get(series)?.label ?? series,
    ),
  ];
}

/** Where a price comes from: published, assumed for a reason, or just assumed. */
function originNote({ price }: BreakEven, locale: Locale): (prices: string) => string {
  const { sourced, assumed, assumedBare } = appraisalTexts[locale].breakEven;
  const { source, assumption } = price;
  if (source !== undefined) return (prices) => sourced(prices, source);
  return assumption === undefined ? assumedBare : (prices) => assumed(prices, assumption);
}

/** Prices of one origin share a note. */
function originNotes(
  results: readonly BreakEven[],
  appraisal: Appraisal,
  locale: Locale,
): string[] {
  const notes = results.map((result) => originNote(result, locale));
  const origins = new Set(notes.map((note) => note("")));
  return [...origins].flatMap((origin) => {
    const shared = results.filter((_, at) => notes[at]?.("") === origin);
    const prices = shared.map((result) => columnLabel(result, appraisal, locale)).join(", ");
    return notes.find((note) => note("") === origin)?.(prices) ?? [];
  });
}

export function breakEvenNotes(
  results: readonly BreakEven[],
  appraisal: Appraisal,
  locale: Locale,
): string[] {
  const texts = appraisalTexts[locale].breakEven;
  return [
    ...(results.some(({ needsNothing }) => needsNothing) ? [texts.needsNothing] : []),
    texts.roundedUp,
    ...(appraisal.grants.length === 0 ? [] : [texts.ownCostNote]),
    ...results.flatMap((result) => restatedNote(result, appraisal, locale)),
    ...originNotes(results, appraisal, locale),
    ...sourceNotes(appraisal, locale),
  ];
}
