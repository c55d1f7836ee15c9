import * as z from "zod/mini";
import { currency, described, id, isoDate, text, year } from "./fields.js";
import { indexSeries } from "./index-series.js";
import { lineGroup } from "./lines.js";
import { actual, frame, funder, rate, source, unit } from "./prices.js";
import { proposal, scenario, staffingMatrix } from "./proposals.js";

/**
 * The version of the plan format that this library writes. Older plans are migrated on reading.
 *
 * @example
 * ```ts
 * currentSchemaVersion; //=> 1
 * ```
 */
export const currentSchemaVersion = 1;

export const planSchema = z.strictObject({
  $schema: z.optional(z.string()),
  schemaVersion: z.literal(currentSchemaVersion),
  title: text,
  language: described(z.enum(["da", "nb", "en"]), "language of the plan's own texts"),
  authority: z.optional(text),
  caseNumber: z.optional(text),
  documentNumber: z.optional(text),
  currency,
  priceLevel: described(year, "the year whose prices the plan is stated in (p/l-niveau)"),
  years: z.strictObject({
    first: described(year, "the budget year"),
    count: described(
      z.int().check(z.gte(1), z.lte(40)),
      "number of years: the budget year and its out-years",
    ),
  }),
  asOf: z.optional(described(isoDate, "use index publications up to this date; all unless told")),
  series: z.optional(described(id, "index series of every line and rate that names none")),
  sources: z.optional(z.array(source)),
  indexSeries: z.optional(z.array(indexSeries)),
  units: z.optional(z.array(unit)),
  rates: z.optional(z.array(rate)),
  funders: z.optional(z.array(funder)),
  frames: z.optional(z.array(frame)),
  baseline: z.optional(
    described(z.strictObject(lineGroup), "vedtaget budget: what holds without any proposal"),
  ),
  proposals: z.optional(z.array(proposal)),
  scenarios: z.optional(z.array(scenario)),
  actuals: z.optional(z.array(actual)),
  staffingMatrix: z.optional(staffingMatrix),
});

/**
 * A staffing budget as its file states it: an immutable document with decimals as text.
 *
 * @example
 * ```ts
 * const plan: Plan = {
 *   schemaVersion: 1, title: "Nyt forslag", language: "da", currency: "DKK",
 *   priceLevel: 2012, years: { first: 2012, count: 4 },
 * };
 * parsePlan(plan).ok; //=> true
 * ```
 */
export type Plan = Readonly<z.output<typeof planSchema>>;
