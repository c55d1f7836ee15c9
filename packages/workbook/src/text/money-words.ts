import { unitLabel, type Currency, type Locale } from "@aarsvaerk/core";

/** What the money of a plan is called, to put into the words of the sheets. */
export interface MoneyWords {
  /** Whose kroner, within a sentence: `kr.` */
  readonly currency: string;
  /** The same at the start of a label: `Kr.` */
  readonly atStart: string;
  /** The unit of the tables: `1.000 kr.` */
  readonly thousands: string;
}

export function moneyWords(currency: Currency, locale: Locale): MoneyWords {
  const label = unitLabel("kr", currency, locale);
  return {
    currency: label,
    atStart: label.charAt(0).toUpperCase() + label.slice(1),
    thousands: unitLabel("1000kr", currency, locale),
  };
}
