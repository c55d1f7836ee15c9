import type { Locale } from "../locale/index.js";

/**
 * Names a price level (*p/l-niveau*) for print.
 *
 * @param level - the year whose prices and wages the amounts are in, or `current` where each column
 *   is in the prices of its own year
 * @param locale - language of the reader
 * @returns text such as `2012 p/l`
 * @example
 * ```ts
 * priceLevelLabel(2012, "da"); //=> "2012 p/l"
 * priceLevelLabel(2018, "nb"); //=> "2018-priser"
 * priceLevelLabel("current", "da"); //=> "løbende priser"
 * ```
 */
export function priceLevelLabel(level: number | "current", locale: Locale): string {
  if (level === "current") return currentPrices[locale];
  const year = String(level);
  return { da: `${year} p/l`, nb: `${year}-priser`, en: `${year} prices` }[locale];
}

const currentPrices: Record<Locale, string> = {
  da: "løbende priser",
  nb: "løpende priser",
  en: "current prices",
};
