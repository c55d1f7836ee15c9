import * as z from "zod/mini";
import {
  decimal,
  described,
  growth,
  id,
  isoDate,
  positive,
  provenance,
  text,
  year,
  yearKey,
} from "./fields.js";

const growthByYear = z.record(yearKey, growth);
const indexByYear = z.record(yearKey, positive);

const publication = z.strictObject({
  id,
  budgetYear: described(year, "the budget year the publication is made for"),
  publishedOn: described(isoDate, "date of publication"),
  status: described(z.enum(["estimate", "final"]), "skøn (estimate) or endelig (final)"),
  growth: z.optional(described(growthByYear, "growth from the year before, in per cent, per year")),
  indexNumbers: z.optional(described(indexByYear, "index numbers per year, instead of growth")),
  levelCorrection: z.optional(
    described(
      decimal,
      "niveaukorrektion, in percentage points, added to the growth of the budget year",
    ),
  ),
  ...provenance,
});

export const indexSeries = z.strictObject({
  id,
  label: text,
  method: z.optional(
    described(
      z.enum(["applied", "revised"]),
      "applied: the publication made for each year, with its correction; revised: the latest growth of each year, without",
    ),
  ),
  publications: z.optional(z.array(publication)),
  over: z.optional(described(id, "another series that this one follows")),
  spread: z.optional(described(decimal, "percentage points a year above that series")),
  ...provenance,
});
