import type { Locale } from "./locale.js";

/** Writes an ISO date the way official papers of the language do; other text is left as it is. */
export function formatDate(date: string, locale: Locale): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match || locale === "en") return date;
  const [, year = "", month = "", day = ""] = match;
  return [day, month, year].join(locale === "da" ? "-" : ".");
}
