import { decimalText } from "../../exact/index.js";
import { formatDate, type Locale } from "../../locale/index.js";
import { formatMoney, formatNumber, priceLevelLabel, type Currency } from "../../money/index.js";
import type { StatedInput } from "../../sensitivity/index.js";
import { explanationTexts } from "../explanation/index.js";
import { reservedName } from "../names.js";
import { da } from "./da.js";
import { en } from "./en.js";
import { nb } from "./nb.js";

const textsOf = { da, nb, en };

/**
 * What an input is called in full: the plan's own words, what of it is stated, whose it is, and the
 * price level of an amount.
 *
 * @param input - an input of a plan
 * @param locale - language of the reader
 * @returns one line of text
 * @example
 * ```ts
 * const fte = inputsOf(examplePlan).find(({ key, owner }) => key === "fte" && owner === "baseline")!;
 * inputLabel(fte, "da"); //=> "Boligrådgivere, årsværk (Vedtaget budget)"
 * inputLabel(fte, "en"); //=> "Boligrådgivere, FTE (Adopted budget)"
 * ```
 */
export function inputLabel(input: StatedInput, locale: Locale): string {
  const { label, key, owner, year, priceLevel } = input;
  const aspect = textsOf[locale].aspects[key];
  const what = [aspect, ...(year === undefined ? [] : [String(year)])].filter(
    (part) => part !== "",
  );
  const about = [
    ...(owner === undefined ? [] : [reservedName("proposal", owner, locale) ?? owner]),
    ...(priceLevel === undefined ? [] : [priceLevelLabel(priceLevel, locale)]),
  ];
  const named = [label, ...(what.length === 0 ? [] : [what.join(" ")])].join(", ");
  return about.length === 0 ? named : `${named} (${about.join(", ")})`;
}

/**
 * Prints a value of an input with its unit, in full: kroner, FTE, per cent, a date or a year.
 *
 * @param input - what the value counts
 * @param value - the value, as `sensitivity` and `goalSearch` give it
 * @param style - language of the reader, and currency of the plan
 * @returns text such as `480.000 kr.` or `9,6 årsværk`
 * @example
 * ```ts
 * const [rate] = inputsOf(examplePlan);
 * inputValueText(rate!, rate!, { locale: "da", currency: "DKK" }); //=> "500.000 kr."
 * ```
 */
export function inputValueText(
  input: Pick<StatedInput, "key" | "quantity">,
  { stated, value }: Pick<StatedInput, "stated" | "value">,
  { locale, currency }: { readonly locale: Locale; readonly currency: Currency },
): string {
  const texts = textsOf[locale];
  if (stated === undefined) return texts.notStated;
  if (!value) return formatDate(stated, locale);
  const number = formatNumber(value, { locale });
  const words = explanationTexts[locale];
  switch (input.quantity) {
    case "money": {
      const decimals = decimalText(value).split(".")[1]?.length ?? 0;
      return formatMoney(value, { locale, currency, decimals: decimals === 1 ? 2 : decimals });
    }
    case "fte":
      return words.fte(number);
    case "positions":
      return words.positions(number);
    case "percent":
      return input.key === "spread" || input.key === "levelCorrection"
        ? texts.percentPoints(number)
        : words.percent(number);
    case "year":
    case "date":
      return stated;
    case "factor":
    case "weight":
      return number;
  }
}
