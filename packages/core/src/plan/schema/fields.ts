import * as z from "zod/mini";
import {
  compare,
  exact,
  isNegative,
  one,
  ratio,
  shortestDecimal,
  zero,
} from "../../exact/index.js";
import { isIsoDate } from "../../period/index.js";
import type { ProblemCode } from "../../problem/index.js";

/** Attaches the text that editors show for a key. */
export const described = <T extends z.ZodMiniType>(schema: T, description: string): T =>
  schema.check(z.describe(description));

/**
 * The form that a field of ours expected. It travels as the message of the zod issue, and comes out
 * as `expected` of the problem, where each language has its own words for it.
 */
type ExpectedForm =
  | "decimal"
  | "growth"
  | "positiveDecimal"
  | "fraction"
  | "nonNegativeDecimal"
  | "id"
  | "year"
  | "date";

const decimalForm = /^-?\d+(\.\d+)?$/;
const nearlyNumber = /^\s*[-+\u2212]?[\d.,\s\u00a0]*\d[\d.,\s\u00a0]*$/;
/** A JSON number with more digits than this may have lost some on its way through a double. */
const safeDigits = 15;
/** More characters than any amount needs; longer ones only cost time. */
const longestNumber = 60;

/** What keeps this input from being read as an exact decimal number, if anything. */
function decimalProblem(input: string | number, text: string): ProblemCode | undefined {
  if (typeof input === "number" && text.replace(/\D/g, "").length > safeDigits)
    return "imprecisePlainNumber";
  if (text.length > longestNumber) return "outOfRange";
  if (decimalForm.test(text)) return undefined;
  return nearlyNumber.test(text) ? "ambiguousNumber" : "wrongForm";
}

function decimalOf(expected: ExpectedForm, allows: (text: string) => boolean) {
  return z.pipe(
    z.union([z.string(), z.number()]),
    z.transform((input: string | number, context): string => {
      const text = typeof input === "number" ? shortestDecimal(input) : input;
      const problem = decimalProblem(input, text) ?? (allows(text) ? undefined : "outOfRange");
      if (problem)
        context.issues.push({ code: "custom", input, message: expected, params: { problem } });
      return text;
    }),
  );
}

/** An exact decimal number: text with a point, or a JSON number read by its shortest text. */
export const decimal = decimalOf("decimal", () => true);
/** Growth in per cent; prices cannot fall by all of themselves. */
export const growth = decimalOf("growth", (text) => compare(exact(text), ratio(-100n)) > 0);
/** An exact decimal number above zero. */
export const positive = decimalOf("positiveDecimal", (text) => compare(exact(text), zero) > 0);
/** A part of a whole: from 0 to 1. */
export const fraction = decimalOf(
  "fraction",
  (text) => !isNegative(exact(text)) && compare(exact(text), one) <= 0,
);
/** An exact decimal number that is not below zero. */
export const nonNegative = decimalOf("nonNegativeDecimal", (text) => !text.startsWith("-"));

const formed = (pattern: RegExp, form: ExpectedForm) => z.string().check(z.regex(pattern, form));

export const id = formed(/^[a-z0-9][a-z0-9-]{0,63}$/, "id");
export const yearKey = formed(/^(19|20|21)\d\d$/, "year");
export const year = z.int().check(z.gte(1900), z.lte(2199));
export const isoDate = z.string().check(z.refine(isIsoDate, "date" satisfies ExpectedForm));
export const text = z.string().check(z.minLength(1), z.maxLength(10_000));
export const byYear = z.record(yearKey, decimal);

export const amountUnit = z.enum(["kr", "1000kr", "mio"]);
export const currency = z.enum(["DKK", "NOK"]);
export const controlArea = z.enum(["service", "capital", "transfers", "financing"]);

/** Where an input comes from: a cited source, or an assumption that says so. */
export const provenance = {
  source: z.optional(described(id, "id of the source this figure is taken from")),
  page: z.optional(described(text, "page or table in the source")),
  assumption: z.optional(
    described(
      text,
      "why this figure was assumed, where no source gives it; printed with the table",
    ),
  ),
};

/** An amount of money, constant or per year, in kr., 1.000 kr. or mio. kr. */
export const amountFields = {
  amount: z.optional(described(decimal, "the amount in every year")),
  amountByYear: z.optional(described(byYear, "the amount year by year")),
  amountUnit: z.optional(described(amountUnit, "what the amount is counted in; kr unless told")),
};
