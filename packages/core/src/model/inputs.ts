import { exact, multiply, one, ratio, type Ratio } from "../exact/index.js";
import { kronerPer, type AmountUnit } from "../money/index.js";
import { provenanceOf } from "../plan/index.js";
import type { ProblemPath } from "../problem/index.js";
import type { Input, Quantity, YearlyInput } from "./model.js";

type Cited = Parameters<typeof provenanceOf>[0];

/** Makes an input of a number as the plan states it, in kroner where it is money. */
export function inputOf(
  text: string,
  quantity: Quantity,
  path: ProblemPath,
  cited: Cited,
  options: { readonly unit?: AmountUnit | undefined; readonly label?: string } = {},
): Input {
  const scale: Ratio = quantity === "money" ? kronerPer(options.unit ?? "kr") : one;
  return {
    value: multiply(exact(text), scale),
    quantity,
    path,
    provenance: provenanceOf(cited),
    ...(options.label === undefined ? {} : { label: options.label }),
  };
}

/** An input that the plan leaves to its default, such as equal weights. */
export const impliedInput = (
  value: bigint,
  quantity: Quantity,
  path: ProblemPath,
  cited: Cited = {},
): Input => ({
  value: ratio(value),
  quantity,
  path,
  provenance: provenanceOf(cited),
  implied: true,
});

/** Inputs of a table of figures by year, oldest first. */
export function inputsByYear(
  table: Readonly<Record<string, string>>,
  quantity: Quantity,
  path: ProblemPath,
  cited: Cited,
  options: { readonly unit?: AmountUnit | undefined; readonly label?: string } = {},
): ReadonlyMap<number, Input> {
  return new Map(
    Object.entries(table)
      .map(([year, text]): [number, Input] => [
        Number.parseInt(year, 10),
        inputOf(text, quantity, [...path, year], cited, options),
      ])
      .sort(([a], [b]) => a - b),
  );
}

/** An amount that is stated once or year by year. */
export function yearlyAmount(
  entry: {
    readonly amount?: string | undefined;
    readonly amountByYear?: Readonly<Record<string, string>> | undefined;
    readonly amountUnit?: AmountUnit | undefined;
  } & Cited,
  path: ProblemPath,
  label?: string,
): YearlyInput {
  const options = { unit: entry.amountUnit, ...(label === undefined ? {} : { label }) };
  return entry.amountByYear
    ? {
        kind: "byYear",
        inputs: inputsByYear(
          entry.amountByYear,
          "money",
          [...path, "amountByYear"],
          entry,
          options,
        ),
      }
    : {
        kind: "constant",
        input: inputOf(entry.amount ?? "0", "money", [...path, "amount"], entry, options),
      };
}
