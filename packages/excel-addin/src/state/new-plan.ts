import type { Locale, Plan } from "@aarsvaerk/core";

const begun = {
  da: { title: "Nyt forslag", currency: "DKK" },
  nb: { title: "Nytt tiltak", currency: "NOK" },
  en: { title: "New proposal", currency: "DKK" },
} as const;

/**
 * A plan with one request and nothing in it yet: the budget year and its three out-years.
 *
 * @param year - the budget year
 */
export function newPlan(locale: Locale, year: number): Plan {
  const { title, currency } = begun[locale];
  return {
    schemaVersion: 1,
    title,
    language: locale,
    currency,
    priceLevel: year,
    years: { first: year, count: 4 },
    proposals: [{ id: "forslag-1", kind: "request", title }],
  };
}
