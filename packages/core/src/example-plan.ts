import { stateIndexSeries, stateSource } from "./index-series/index.js";
import type { Plan } from "./plan/index.js";

/**
 * The 2011 budget note of the City of Copenhagen as a small plan: 25 housing advisors (32 = 17 + 15
 * if the spareforslag is adopted) and a request for 10 coordinating workers at 500.000 kr. in 2012
 * prices. It serves the examples of this documentation; the full plan is in `examples/`.
 *
 * @example
 * ```ts
 * const outcome = evaluate(examplePlan, { adopted: ["intensiveret-indsats"] });
 * decimalText(figure(outcome, "cost/proposal=intensiveret-indsats/2012").value); //=> "5000000"
 * ```
 */
export const examplePlan: Plan = {
  schemaVersion: 1,
  title: "Intensiveret indsats i udsatte byområder",
  language: "da",
  currency: "DKK",
  priceLevel: 2012,
  years: { first: 2012, count: 4 },
  series: "statens-loen",
  sources: [
    {
      id: "notat-2011",
      title: "Budgetnotat vedrørende intensiveret indsats i udsatte byområder",
      publisher: "Københavns Kommune, Socialforvaltningen",
      documentNumber: "2011-325453",
      date: "2011-05-06",
    },
    stateSource,
  ],
  indexSeries: stateIndexSeries,
  units: [
    { id: "socialcenter", label: "Socialcentret" },
    { id: "herberger", label: "Herbergerne" },
  ],
  rates: [
    { id: "aarsvaerk", label: "Årsværkspris", amount: "500000", source: "notat-2011" },
    {
      id: "boligraadgiver",
      label: "Årsværkspris, boligrådgiver",
      amount: "500000",
      assumption:
        "Boligrådgivere koster det samme som de ønskede medarbejdere; notatet angiver ingen pris.",
    },
  ],
  baseline: {
    staffing: [
      {
        id: "boligraadgivere",
        role: "Boligrådgivere",
        unit: "socialcenter",
        fte: "25",
        rate: "boligraadgiver",
        source: "notat-2011",
      },
    ],
  },
  proposals: [
    {
      id: "spareforslag-2012",
      kind: "saving",
      title: "Spareforslag til Budget 2012",
      staffing: [
        {
          id: "fra-socialcenter",
          role: "Boligrådgivere",
          unit: "socialcenter",
          fte: "-8",
          rate: "boligraadgiver",
          source: "notat-2011",
        },
        {
          id: "til-herberger",
          role: "Boligrådgivere",
          unit: "herberger",
          fte: "15",
          rate: "boligraadgiver",
          source: "notat-2011",
        },
      ],
    },
    {
      id: "intensiveret-indsats",
      kind: "request",
      title: "Intensiveret indsats i udsatte byområder",
      staffing: [
        {
          id: "koordinatorer",
          role: "Koordinerende medarbejdere",
          fte: "10",
          rate: "aarsvaerk",
          caseload: { perFte: ["10", "20"], of: "personer eller familier", source: "notat-2011" },
          source: "notat-2011",
        },
      ],
    },
  ],
  scenarios: [
    { id: "status-quo", label: "Uændret", adopts: [] },
    { id: "begge", label: "Begge forslag", adopts: ["spareforslag-2012", "intensiveret-indsats"] },
  ],
};
