import type { Locale, Plan } from "@aarsvaerk/core";

const languages: Readonly<Record<Locale, string>> = { da: "da-DK", nb: "nb-NO", en: "en-GB" };

/** `6. maj 2011`; what is no ISO date stands as it was stated. */
export function longDate(date: string, locale: Locale): string {
  const stated = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : undefined;
  if (stated === undefined || Number.isNaN(stated.getTime())) return date;
  return new Intl.DateTimeFormat(languages[locale], { dateStyle: "long", timeZone: "UTC" }).format(
    stated,
  );
}

/** The date of the document that carries this number, where the plan lists it among its sources. */
export function dateOf(
  { sources = [] }: Plan,
  documentNumber: string | undefined,
  locale: Locale,
): string | undefined {
  if (documentNumber === undefined) return undefined;
  const date = sources.find((source) => source.documentNumber === documentNumber)?.date;
  return date === undefined ? undefined : longDate(date, locale);
}
