import { allocate, multiply, ProblemError, ratio, roundToWhole, type Ratio } from "@aarsvaerk/core";
import type { CellValue, Range } from "./cell.js";
import { cellOf, isBlank, numberIn, numbersIn } from "./cell-value.js";
import { refuse } from "./refusal.js";

const mostDecimals = 6;

function decimalsIn(value: CellValue): number {
  if (isBlank(value)) return 2;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > mostDecimals)
    return refuse({ code: "notDecimals", argument: "decimals", found: value });
  return value;
}

function allocated(total: bigint, weights: readonly Ratio[], cells: Range): readonly bigint[] {
  try {
    return allocate(total, weights);
  } catch (error) {
    const details = error instanceof ProblemError ? error.problems[0].details : undefined;
    if (details?.["reason"] === "noWeight") return refuse({ code: "noWeight" });
    const position = details?.["position"];
    if (position === undefined) throw error;
    const found = cells.flat()[Number.parseInt(position, 10)] ?? null;
    return refuse({ code: "negativeWeight", argument: "weights", found });
  }
}

/** Rule 6: parts by largest remainder, in the shape of the weights, that sum to the rounded amount. */
export function distribute(amount: CellValue, weights: Range, decimals: CellValue): number[][] {
  const scale = 10n ** BigInt(decimalsIn(decimals));
  const total = roundToWhole(multiply(numberIn(amount, "amount"), ratio(scale)));
  const parts = allocated(total, numbersIn(weights, "weights"), weights);
  const cells = parts.map((part) => cellOf(ratio(part, scale)));
  const width = weights[0]?.length ?? 0;
  return weights.map((_, row) => cells.slice(row * width, (row + 1) * width));
}
