import type { Locale } from "@aarsvaerk/core";

/** What Word and screen readers call the languages. */
export const languageTag: Readonly<Record<Locale, string>> = {
  da: "da-DK",
  nb: "nb-NO",
  en: "en-GB",
};
