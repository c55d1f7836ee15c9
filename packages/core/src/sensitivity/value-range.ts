import { isYear } from "../period/index.js";
import { fail } from "../problem/index.js";
import { gridOf, type ValueRange } from "./grid.js";

/** More than anybody reads; an evaluation of the whole plan stands behind each. */
const mostValues = 1_000n;

/**
 * Lists the values of a range, exactly: `from`, and each step after it up to `to`.
 *
 * @param range - the first value, the end, and the step: decimal text, or ISO dates and whole months
 * @returns the values as a plan states them; the end is among them where a step hits it
 * @throws ProblemError `wrongForm` or `ambiguousNumber` for what is no number or day, `outOfRange` for
 *   a step of nought or away from the end, `tooManyValues` for more than 1.000
 * @example
 * ```ts
 * valueRange({ from: "9", to: "10", step: "0.5" }); //=> ["9", "9.5", "10"]
 * valueRange({ from: "500000", to: "480000", step: "-15000" }); //=> ["500000", "485000"]
 * valueRange({ from: "9", to: "10", step: "0" }); //=> throws outOfRange
 * ```
 */
export function valueRange(range: ValueRange): string[] {
  const { last, at } = gridOf(range);
  if (last >= mostValues)
    fail({
      code: "tooManyValues",
      path: ["step"],
      found: String(last + 1n),
      expected: [String(mostValues)],
    });
  const values: string[] = [];
  for (let position = 0n; position <= last; position++) values.push(at(position));
  return values;
}

/**
 * Lists the first day of each month of a year, to begin a line on.
 *
 * @param year - calendar year
 * @returns twelve ISO dates
 * @throws ProblemError `wrongForm` for what is no year
 * @example
 * ```ts
 * monthStarts(2012).slice(0, 2); //=> ["2012-01-01", "2012-02-01"]
 * ```
 */
export function monthStarts(year: number): string[] {
  if (!isYear(year))
    fail({ code: "wrongForm", path: ["year"], found: String(year), expected: ["year"] });
  return valueRange({ from: `${year}-01-01`, to: `${year}-12-01`, step: "1" });
}
