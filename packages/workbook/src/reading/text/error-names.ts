import type { Locale } from "@aarsvaerk/core";

/** What Excel shows for an error where it does not show the name that files and Office hold. */
const names: Readonly<Record<Locale, ReadonlyMap<string, string>>> = {
  da: new Map([
    ["#DIV/0!", "#DIVISION/0!"],
    ["#N/A", "#I/T"],
    ["#NAME?", "#NAVN?"],
    ["#NULL!", "#NUL!"],
    ["#REF!", "#REFERENCE!"],
    ["#VALUE!", "#VÆRDI!"],
  ]),
  nb: new Map([
    ["#N/A", "#I/T"],
    ["#NAME?", "#NAVN?"],
    ["#VALUE!", "#VERDI!"],
  ]),
  en: new Map(),
};

/** A text, or if it is an error, its name as Excel shows it in a language. */
export const withErrorName = (text: string, locale: Locale): string =>
  names[locale].get(text) ?? text;
