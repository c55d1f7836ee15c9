import { figure, type Outcome } from "../evaluation/index.js";
import { multiply, zero } from "../exact/index.js";
import type { FigureQuery } from "../expression/index.js";
import type { Line } from "../model/index.js";
import { addRanges, rangeOf, type UnitRange } from "./unit-range.js";

type Where = FigureQuery["where"];

const none: UnitRange = { low: zero, high: zero };

/** People have no payer. */
const withoutFunding = (where: Where): Where =>
  Object.fromEntries(Object.entries(where).filter(([dimension]) => dimension !== "funding"));

/** How many a line's staff can handle in a year: full-time equivalents × caseload. */
function casesOf({ id, caseload }: Line, outcome: Outcome, where: Where, year: number): UnitRange {
  if (!caseload || (where.line ?? id) !== id) return none;
  const asked = { ...withoutFunding(where), line: id };
  const fte = figure(outcome, { measure: "fte", where: asked, year }).value;
  return { low: multiply(fte, caseload.low.value), high: multiply(fte, caseload.high.value) };
}

/** How many the staff of several lines can handle in a year, all at their lowest or highest caseload. */
export function casesIn(
  lines: readonly Line[],
  outcome: Outcome,
  where: Where,
  year: number,
): UnitRange {
  const { low, high } = lines
    .map((line) => casesOf(line, outcome, where, year))
    .reduce((sofar, cases) => addRanges(sofar, cases), none);
  return rangeOf(low, high);
}
