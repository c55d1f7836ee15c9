import { ratio, zero } from "../exact/index.js";
import type { Input, Line, Model, PriceExpression, YearlyInput } from "../model/index.js";
import type { Expression } from "./expression.js";

const hundredth: Expression = { op: "constant", value: ratio(1n, 100n), quantity: "factor" };

export const nothing = (quantity: "money" | "fte"): Expression => ({
  op: "constant",
  value: zero,
  quantity,
});

export const input = (of: Input): Expression => ({ op: "input", input: of });

/** A product that leaves a single factor alone. */
export function product(of: readonly Expression[]): Expression {
  const [only] = of;
  return of.length === 1 && only ? only : { op: "product", of };
}

/** A sum that leaves a single term alone. */
export function total(of: readonly Expression[]): Expression {
  const [only] = of;
  return of.length === 1 && only ? only : { op: "sum", of, quantity: "money" };
}

export const percentOf = (percent: Input): Expression[] => [input(percent), hundredth];

export const lastYear = (model: Model): number => model.years.at(-1) ?? 0;

/** Whether a line goes on for good: what has a last day does not, whatever the plan calls it. */
export const lasts = ({ duration, partYear }: Line): boolean =>
  duration === "permanent" && !(partYear.kind === "dates" && partYear.ends !== undefined);

/** Whether a line has figures in a year; after the table only what lasts goes on. */
export function isActive(line: Line, year: number, model: Model): boolean {
  if (year > lastYear(model)) return lasts(line);
  return year >= line.from && year <= (line.until ?? year);
}

/** The number that holds in a year; after the table the last year's number goes on. */
export function inYear(yearly: YearlyInput, year: number, model: Model): Expression | undefined {
  if (yearly.kind === "constant") return input(yearly.input);
  const stated = yearly.inputs.get(Math.min(year, lastYear(model)));
  return stated && input(stated);
}

/** The factors that a part of a year brings: none for a whole year, nor for what lasts after the table. */
export function partYearFactors({ partYear }: Line, year: number, model: Model): Expression[] {
  if (year > lastYear(model)) return [];
  switch (partYear.kind) {
    case "whole":
      return [];
    case "factors": {
      const factor = partYear.factors.get(year);
      return factor ? [input(factor)] : [];
    }
    case "dates": {
      const { starts, ends, path } = partYear;
      return [
        {
          op: "partYear",
          year,
          ...(starts === undefined ? {} : { starts }),
          ...(ends === undefined ? {} : { ends }),
          path,
        },
      ];
    }
  }
}

/** The price of an FTE: one stated input, or its parts, percentages of earlier parts included. */
export function priceExpression(price: PriceExpression): Expression {
  if (price.kind === "stated") return input(price.input);
  const parts: Expression[] = [];
  for (const part of price.parts) {
    const base = part.of?.flatMap((position) => parts[position] ?? []);
    parts.push(base ? product([...percentOf(part.input), total(base)]) : input(part.input));
  }
  return total(parts);
}

/** The FTE of a line before any part-year factor: what is split between units. */
export function wholeYearFte(line: Line, year: number, model: Model): Expression {
  const { cost } = line;
  if (cost.kind !== "staff" || !isActive(line, year, model)) return nothing("fte");
  const fte = inYear(cost.fte, year, model);
  if (!fte) return nothing("fte");
  return cost.positionPercent ? product([fte, ...percentOf(cost.positionPercent)]) : fte;
}
