import { buildIndexSeries } from "./build-series.js";
import type { IndexSeries } from "./index-series.js";

/** Yearly growth in per cent 1992–2025, copied from the table named in `stateSource`. */
const growthFrom1992 = {
  wages:
    "2.7 2.2 2.0 1.7 2.8 2.6 3.2 3.0 2.3 3.9 2.5 2.4 2.5 2.5 1.5 2.5 3.8 4.2 2.1 0.3 1.0 0.3 0.3 0.5 0.7 1.2 2.7 1.7 1.5 0.8 2.0 2.0 5.2 3.2",
  consumerPrices:
    "2.1 1.2 2.0 2.1 2.2 2.2 1.8 2.5 2.9 2.4 2.4 2.1 1.2 1.8 1.9 1.7 3.4 1.3 2.3 2.8 2.4 0.8 0.6 0.5 0.3 1.1 0.8 0.8 0.4 1.9 7.7 3.3 2.1 2.1",
  general:
    "2.5 1.8 2.0 1.9 2.6 2.4 2.6 2.8 2.5 3.3 2.5 2.3 2.0 2.2 1.7 2.2 3.6 3.0 2.2 1.3 1.6 0.5 0.4 0.5 0.5 1.2 1.9 1.3 1.1 1.2 4.3 2.5 4.0 2.8",
};

const growthByYear = (values: string): Record<string, string> =>
  Object.fromEntries(values.split(" ").map((value, offset) => [String(1992 + offset), value]));

/**
 * The source of the state's index series, as an entry of a plan's `sources`.
 *
 * The page itself carries no date. Its figure for 2025 (3,2 per cent for wages) is the estimate of
 * the page on the Finance Bill 2025, which says it was last updated on 6 June 2024; the series is
 * dated by that.
 *
 * @example
 * ```ts
 * stateSource.publisher; //=> "Økonomistyrelsen"
 * ```
 */
export const stateSource = {
  id: "oes-fastpris",
  title: "Fastprisberegninger: pris- og lønforudsætninger, årlig stigning i pct.",
  publisher: "Økonomistyrelsen",
  date: "2024-06-06",
  url: "https://oes.dk/statsregnskab/finanslov-og-udgiftsopfoelgning/indeks/fastprisberegninger/",
} as const;

function fixedPriceSeries(id: string, label: string, growth: string) {
  return {
    id,
    label,
    method: "revised" as const,
    publications: [
      {
        id: "fl2025",
        budgetYear: 2025,
        publishedOn: stateSource.date,
        status: "estimate" as const,
        growth: growthByYear(growth),
        source: stateSource.id,
      },
    ],
    source: stateSource.id,
  };
}

/**
 * The Danish state's index series for fixed-price calculations, 1992–2025, as entries of a plan's
 * `indexSeries`: wages, consumer prices, and wages and prices together. They are an example that is
 * complete and cited; a municipality restates with its own series.
 *
 * @example
 * ```ts
 * stateIndexSeries.map(({ id }) => id); //=> ["statens-loen", "forbrugerpriser", "statens-pl"]
 * ```
 */
export const stateIndexSeries = [
  fixedPriceSeries("statens-loen", "Lønninger (statens fastprisberegninger)", growthFrom1992.wages),
  fixedPriceSeries(
    "forbrugerpriser",
    "Forbrugerpriser (statens fastprisberegninger)",
    growthFrom1992.consumerPrices,
  ),
  fixedPriceSeries(
    "statens-pl",
    "Generel pris- og lønstigning (statens fastprisberegninger)",
    growthFrom1992.general,
  ),
];

const [wages] = buildIndexSeries(stateIndexSeries).values();

/**
 * The Danish state's wage series for fixed-price calculations, 1992–2025, ready to restate with.
 *
 * @example
 * ```ts
 * decimalText(indexFactor(stateWages, 2012, 2013).factor); //=> "1.003"
 * ```
 */
export const stateWages = wages as IndexSeries;
