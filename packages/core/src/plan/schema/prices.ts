import * as z from "zod/mini";
import {
  amountUnit,
  currency,
  described,
  id,
  nonNegative,
  provenance,
  text,
  year,
  yearKey,
} from "./fields.js";

const ratePart = z.strictObject({
  id,
  label: text,
  amount: z.optional(described(nonNegative, "a fixed part of the price")),
  percent: z.optional(described(nonNegative, "a part in per cent of earlier parts")),
  of: z.optional(described(z.array(id), "the earlier parts the percentage is taken of")),
  ...provenance,
});

export const rate = z.strictObject({
  id,
  label: text,
  amount: z.optional(described(nonNegative, "price of one FTE for a full year")),
  parts: z.optional(
    described(
      z.array(ratePart).check(z.minLength(1)),
      "the price built up: pay, pension, overhead …",
    ),
  ),
  amountUnit: z.optional(amountUnit),
  currency: z.optional(currency),
  priceLevel: z.optional(described(year, "the year whose prices the rate is stated in")),
  series: z.optional(described(id, "index series that restates it; none where it is not indexed")),
  ...provenance,
});

export const unit = z.strictObject({ id, label: text });

export const source = z.strictObject({
  id,
  title: text,
  publisher: z.optional(text),
  caseNumber: z.optional(text),
  documentNumber: z.optional(text),
  date: z.optional(text),
  url: z.optional(text),
});

export const funder = z.strictObject({ id, label: text, ...provenance });

export const frame = z.strictObject({
  id,
  label: text,
  amount: described(nonNegative, "the whole frame, nominal"),
  amountUnit: z.optional(amountUnit),
  currency: z.optional(currency),
  years: z.strictObject({ first: year, last: year }),
  ...provenance,
});

export const actual = z.strictObject({
  line: described(id, "the line the spending is recorded on"),
  spent: described(
    z.record(yearKey, nonNegative),
    "recorded spending per year, in that year's prices",
  ),
  amountUnit: z.optional(amountUnit),
  ...provenance,
});
