import {
  buildIndexSeries,
  compare,
  decimalText,
  kronerOf,
  ProblemError,
  ratio,
  restate,
  settle,
  type IndexSeries,
} from "@aarsvaerk/core";
import type { CellValue, Range } from "./cell.js";
import { cellOf, isBlank, numberIn, yearIn } from "./cell-value.js";
import { refuse } from "./refusal.js";

const seriesId = "range";

/** The growth of each year, out of two ranges of equally many cells. */
function growthByYear(years: Range, growth: Range): Map<number, string> {
  const [yearCells, growthCells] = [years.flat(), growth.flat()];
  if (yearCells.length !== growthCells.length)
    refuse({ code: "unequalRanges", years: yearCells.length, growth: growthCells.length });
  const found = new Map<number, string>();
  for (const [position, cell] of yearCells.entries()) {
    const beside = growthCells[position] ?? null;
    if (isBlank(cell) || isBlank(beside)) continue;
    const year = yearIn(cell, "years");
    const percent = numberIn(beside, "growth");
    if (found.has(year)) refuse({ code: "yearTwice", year });
    if (compare(percent, ratio(-100n)) <= 0) refuse({ code: "growthTooLow", year });
    found.set(year, decimalText(percent));
  }
  return found;
}

function seriesOf(growth: ReadonlyMap<number, string>): IndexSeries {
  const publication = {
    id: seriesId,
    budgetYear: 1900,
    publishedOn: "1900-01-01",
    status: "final" as const,
    growth: Object.fromEntries(growth),
  };
  const series = buildIndexSeries([
    { id: seriesId, label: seriesId, publications: [publication] },
  ]).get(seriesId);
  if (!series) throw new Error("the series was not built");
  return series;
}

/** Rules 1 and 2: settled to øre first; the factor rounded to 9 decimals, the amount to øre. */
export function restateAmount(
  amount: CellValue,
  fromYear: CellValue,
  toYear: CellValue,
  years: Range,
  growth: Range,
): number {
  const from = yearIn(fromYear, "fromYear");
  const to = yearIn(toYear, "toYear");
  // Both countries count a hundredth of a krone.
  const settled = settle(numberIn(amount, "amount"), "DKK", from);
  const series = seriesOf(growthByYear(years, growth));
  try {
    return cellOf(kronerOf(restate(settled, to, series)));
  } catch (error) {
    const year = error instanceof ProblemError && error.problems[0].details?.["year"];
    if (typeof year !== "string") throw error;
    return refuse({ code: "missingYear", year: Number.parseInt(year, 10) });
  }
}
