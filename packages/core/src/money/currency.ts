import type { Locale } from "../locale/index.js";
import type { AmountUnit } from "./amount-unit.js";

/**
 * The currency of a plan: Danish or Norwegian kroner.
 *
 * @example
 * ```ts
 * const currency: Currency = "NOK";
 * unitLabel("mio", currency, "nb"); //=> "mill. kr"
 * ```
 */
export type Currency = "DKK" | "NOK";

const home: Record<Locale, Currency | undefined> = { da: "DKK", nb: "NOK", en: undefined };

/**
 * Names the currency for a reader: as `kr` only where the language has no doubt whose kroner.
 */
export function currencyLabel(currency: Currency, locale: Locale): string {
  if (currency !== home[locale]) return currency;
  return locale === "da" ? "kr." : "kr";
}

/**
 * Names the unit of a table or column, as in the corner cell `1.000 kr. – 2012 p/l`. In a language
 * that does not call the currency its own kroner, the currency is named by its code.
 *
 * @param unit - unit of amount
 * @param currency - whose kroner
 * @param locale - language of the reader
 * @returns text; the group sign of `1 000` is a no-break space
 * @example
 * ```ts
 * unitLabel("1000kr", "DKK", "da"); //=> "1.000 kr."
 * unitLabel("1000kr", "NOK", "nb"); //=> "1\u00a0000 kr"
 * unitLabel("mio", "DKK", "nb"); //=> "mill. DKK"
 * unitLabel("mio", "DKK", "en"); //=> "DKK million"
 * ```
 */
export function unitLabel(unit: AmountUnit, currency: Currency, locale: Locale): string {
  return labels[locale][unit](currencyLabel(currency, locale));
}

const labels: Record<Locale, Record<AmountUnit, (currency: string) => string>> = {
  da: {
    kr: (currency) => currency,
    "1000kr": (currency) => `1.000 ${currency}`,
    mio: (currency) => `mio. ${currency}`,
  },
  nb: {
    kr: (currency) => currency,
    "1000kr": (currency) => `1\u00a0000 ${currency}`,
    mio: (currency) => `mill. ${currency}`,
  },
  en: {
    kr: (currency) => currency,
    "1000kr": (currency) => `${currency} 1,000`,
    mio: (currency) => `${currency} million`,
  },
};
