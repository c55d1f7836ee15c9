import * as z from "zod/mini";
import {
  amountFields,
  amountUnit,
  byYear,
  controlArea,
  currency,
  decimal,
  described,
  fraction,
  id,
  isoDate,
  nonNegative,
  positive,
  provenance,
  text,
  year,
  yearKey,
} from "./fields.js";

const parts = z.record(id, nonNegative);
const step = z.optional(described(positive, "FTE are split in steps of this size"));

export const split = z.discriminatedUnion("by", [
  z.strictObject({
    by: described(z.literal("explicit"), "stated parts, in FTE or in the amount's unit"),
    parts,
    ...provenance,
  }),
  z.strictObject({
    by: described(z.literal("shares"), "per cent, 100 in all"),
    parts,
    step,
    ...provenance,
  }),
  z.strictObject({
    by: described(z.literal("weights"), "in proportion to weights"),
    parts,
    step,
    ...provenance,
  }),
  z.strictObject({
    by: described(z.literal("equal"), "in equal parts"),
    across: z.array(id).check(z.minLength(1)),
    step,
    ...provenance,
  }),
]);

export const funding = z.strictObject({
  funder: z.optional(described(id, "who pays")),
  frame: z.optional(described(id, "the multi-year frame that is drawn on")),
  share: z.optional(described(nonNegative, "per cent of the gross cost")),
  amount: z.optional(nonNegative),
  amountByYear: z.optional(z.record(yearKey, nonNegative)),
  amountUnit: z.optional(amountUnit),
  from: z.optional(described(year, "the first year the funding is given")),
  until: z.optional(described(year, "the last year the funding is given")),
  indexed: z.optional(
    described(z.boolean(), "whether an amount follows prices; nominal unless told"),
  ),
  ...provenance,
});

const condition = z.strictObject({
  adopted: z.optional(z.array(id)),
  notAdopted: z.optional(z.array(id)),
});

/** What every line has, whatever it costs. */
const line = {
  id,
  unit: z.optional(id),
  controlArea: z.optional(described(controlArea, "styringsområde; service unless told")),
  accounts: z.optional(
    described(z.record(text, text), "kontering: free dimensions and their values"),
  ),
  targetGroup: z.optional(
    described(text, "målgruppe: who the money is for; compared across plans and grouped by"),
  ),
  activity: z.optional(
    described(text, "aktivitet: what is done for them; compared across plans and grouped by"),
  ),
  duration: z.optional(
    described(
      z.enum(["permanent", "temporary", "oneOff"]),
      "varig (unless told), midlertidig (with until) or engangs",
    ),
  ),
  from: z.optional(described(year, "the first year of the line")),
  until: z.optional(described(year, "the last year of a temporary line")),
  when: z.optional(
    described(condition, "the line applies only when these proposals are, or are not, adopted"),
  ),
  funding: z.optional(z.array(funding)),
  series: z.optional(described(id, "index series of this line; none where it is not indexed")),
  ...provenance,
};

const partYear = {
  starts: z.optional(described(isoDate, "first day")),
  ends: z.optional(described(isoDate, "last day")),
  factorByYear: z.optional(described(z.record(yearKey, fraction), "part of the year, per year")),
};

export const staffingLine = z.strictObject({
  role: described(text, "the job, as printed"),
  label: z.optional(described(text, "the row's text, where it is not the role")),
  fte: z.optional(described(decimal, "full-time equivalents (årsværk)")),
  fteByYear: z.optional(described(byYear, "FTE as annual averages, year by year")),
  positions: z.optional(
    described(
      z.strictObject({ count: decimal, percent: nonNegative }),
      "positions and their size in per cent",
    ),
  ),
  rate: described(id, "price per FTE"),
  caseload: z.optional(
    described(
      z.strictObject({
        perFte: z.tuple([nonNegative, nonNegative]),
        of: described(text, "what is counted: persons, families, cases"),
        ...provenance,
      }),
      "how many one FTE handles a year, from and to",
    ),
  ),
  split: z.optional(split),
  ...partYear,
  ...line,
});

export const amountLine = z.strictObject({
  label: text,
  kind: z.optional(
    described(
      z.enum(["expenditure", "savedExpenditure", "income"]),
      "saved expenditure and income are typed as positive amounts",
    ),
  ),
  ...amountFields,
  currency: z.optional(currency),
  priceLevel: z.optional(year),
  split: z.optional(split),
  ...partYear,
  ...line,
});

export const percentageLine = z.strictObject({
  label: text,
  percent: described(decimal, "per cent of the amounts below; negative for a reduction"),
  of: z.optional(
    described(
      z.strictObject({
        lines: z.optional(z.array(id)),
        roles: z.optional(z.array(text)),
        controlAreas: z.optional(z.array(controlArea)),
      }),
      "what it is taken of; every line that is not itself a percentage, unless told",
    ),
  ),
  ...line,
});

export const lineGroup = {
  staffing: z.optional(z.array(staffingLine)),
  amounts: z.optional(z.array(amountLine)),
  percentages: z.optional(z.array(percentageLine)),
  funding: z.optional(
    described(z.array(funding), "funding of everything here that has no funding of its own"),
  ),
};
