import type { Ratio } from "../exact/index.js";
import type { Locale } from "../locale/index.js";
import type { AmountUnit } from "./amount-unit.js";
import { inUnit } from "./amount-unit.js";
import type { Currency } from "./currency.js";
import { currencyLabel } from "./currency.js";
import { formatNumber } from "./format-number.js";

/**
 * How an amount is printed in running text.
 *
 * @example
 * ```ts
 * const style: MoneyStyle = { locale: "da", currency: "DKK", unit: "mio" };
 * formatMoney(exact("5000000"), style); //=> "5,0 mio. kr."
 * ```
 */
export interface MoneyStyle {
  readonly locale: Locale;
  /** Whose kroner; named by its code where the language does not call them its own. */
  readonly currency: Currency;
  /** Unit to print in (default `kr`). */
  readonly unit?: AmountUnit;
  /** Decimals to print (default 2 in kr., 0 in 1.000 kr., 1 in mio. kr., as budgets do). */
  readonly decimals?: number;
}

const usualDecimals: Record<AmountUnit, number> = { kr: 2, "1000kr": 0, mio: 1 };

/**
 * Prints an amount with its unit, rounded half away from zero. Thousands are written the way each
 * language shortens them beside a number, `5.000 t.kr.` and `5 000 tusen kr`: a label such as
 * `1.000 kr.` belongs to a table, and behind a number would read as a second number.
 *
 * @param kroner - exact amount in kroner
 * @param style - language, currency, unit and decimals
 * @returns text; spaces inside the number are no-break spaces, the one before the unit is ordinary
 * @example
 * ```ts
 * formatMoney(exact("5055195.23"), { locale: "da", currency: "DKK" }); //=> "5.055.195,23 kr."
 * formatMoney(exact("5055195.23"), { locale: "da", currency: "DKK", unit: "1000kr" }); //=> "5.055 t.kr."
 * formatMoney(exact("-1700000"), { locale: "nb", currency: "NOK", unit: "mio" }); //=> "\u22121,7 mill. kr"
 * formatMoney(exact("5000000"), { locale: "en", currency: "DKK" }); //=> "DKK 5,000,000.00"
 * ```
 */
export function formatMoney(kroner: Ratio, style: MoneyStyle): string {
  const { locale, currency, unit = "kr", decimals = usualDecimals[unit] } = style;
  const number = formatNumber(inUnit(kroner, unit), { locale, decimals });
  return phrases[locale][unit](number, currencyLabel(currency, locale));
}

type Phrase = (number: string, currency: string) => string;

const phrases: Record<Locale, Record<AmountUnit, Phrase>> = {
  da: {
    kr: (number, currency) => `${number} ${currency}`,
    "1000kr": (number, currency) => `${number} t.${currency}`,
    mio: (number, currency) => `${number} mio. ${currency}`,
  },
  nb: {
    kr: (number, currency) => `${number} ${currency}`,
    "1000kr": (number, currency) => `${number} tusen ${currency}`,
    mio: (number, currency) => `${number} mill. ${currency}`,
  },
  en: {
    kr: (number, currency) => `${currency} ${number}`,
    "1000kr": (number, currency) => `${currency} ${number} thousand`,
    mio: (number, currency) => `${currency} ${number} million`,
  },
};
