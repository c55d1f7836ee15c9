import {
  decimalText,
  isDecimalNumber,
  isNegative,
  type Exactable,
  type Ratio,
} from "../exact/index.js";
import { readNumber } from "../plan/index.js";
import { fail } from "../problem/index.js";
import type { AmountByYear, CombinationOptions } from "./options.js";

/** Kroner per budget year; a year without a limit is left out. */
export type Limits = ReadonlyMap<number, Ratio>;

/** What combinations are held against. */
export interface Targets {
  readonly serviceCeiling: Limits;
  readonly savingsTarget: Limits;
}

const isOneAmount = (amount: AmountByYear): amount is Exactable =>
  typeof amount !== "object" || isDecimalNumber(amount) || "numerator" in amount;

function readLimit(amount: Exactable, path: readonly string[]): Ratio {
  const limit = readNumber(amount, path, "nonNegativeDecimal");
  return isNegative(limit) ? fail({ code: "negative", path, found: decimalText(limit) }) : limit;
}

function limitsOf(
  amount: AmountByYear | undefined,
  key: keyof Targets,
  years: readonly number[],
): Limits {
  if (amount === undefined) return new Map();
  if (isOneAmount(amount)) {
    const limit = readLimit(amount, [key]);
    return new Map(years.map((year) => [year, limit]));
  }
  return new Map(
    Object.entries(amount).map(([found, stated]): [number, Ratio] => {
      const year = years.find((each) => String(each) === found);
      return year === undefined
        ? fail({ code: "yearOutside", path: [key], found, expected: years.map(String) })
        : [year, readLimit(stated, [key, found])];
    }),
  );
}

/**
 * Reads what combinations are held against.
 *
 * @throws ProblemError `wrongForm` or `ambiguousNumber` for what is no number, `negative` for one
 *   below zero, `yearOutside` for a year that the plan does not have
 */
export const readTargets = (options: CombinationOptions, years: readonly number[]): Targets => ({
  serviceCeiling: limitsOf(options.serviceCeiling, "serviceCeiling", years),
  savingsTarget: limitsOf(options.savingsTarget, "savingsTarget", years),
});
