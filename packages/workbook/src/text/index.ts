import type { Currency, Locale } from "@aarsvaerk/core";
import { da } from "./da.js";
import { en } from "./en.js";
import { moneyWords, type MoneyWords } from "./money-words.js";
import { nb } from "./nb.js";
import type { WorkbookTexts } from "./workbook-texts.js";

export type { WorkbookTexts } from "./workbook-texts.js";

const texts: Readonly<Record<Locale, (words: MoneyWords) => WorkbookTexts>> = { da, nb, en };

/** The words of the sheets in a language, about the money of a plan. */
export const workbookTexts = (locale: Locale, currency: Currency): WorkbookTexts =>
  texts[locale](moneyWords(currency, locale));
