import { decimalText, exact, multiply, ratio, type Ratio } from "../exact/index.js";
import type { PlanStaffingLine } from "./plan-lines.js";

/** The FTE of a staffing line as decimal text: one, or one a year; positions in their product. */
export function statedFte({ fte, fteByYear, positions }: PlanStaffingLine): string[] {
  if (positions) {
    const percent = multiply(exact(positions.percent), ratio(1n, 100n));
    return [decimalText(multiply(exact(positions.count), percent))];
  }
  return fteByYear ? Object.values(fteByYear) : [fte ?? "0"];
}

const decimalsOf = (text: string): number => text.split(".")[1]?.length ?? 0;

/**
 * The step in which FTE are split: the stated one, else hundredths, or finer where the numbers
 * themselves are stated more finely.
 */
export function splitStep(stated: string | undefined, numbers: readonly string[]): Ratio {
  if (stated !== undefined) return exact(stated);
  return ratio(1n, 10n ** BigInt(Math.max(2, ...numbers.map(decimalsOf))));
}
