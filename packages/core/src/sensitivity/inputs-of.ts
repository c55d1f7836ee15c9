import { yearsOf } from "../period/index.js";
import type { Plan } from "../plan/index.js";
import { placedLinesOf } from "../plan/plan-lines.js";
import type { ProblemPath } from "../problem/index.js";
import { leavesOf, valueAt } from "./plan-document.js";
import { inputAt, type StatedInput } from "./stated-input.js";

/** Where figures come from; frames, spending and staffing matrices are held against them only. */
const behindFigures = ["rates", "baseline", "proposals", "indexSeries"] as const;

/** What would make a second statement of when a line is active, or of how much it is each year. */
const timed = ["starts", "factorByYear", "from", "until", "fteByYear", "amountByYear"];

/** Lines whose first day the plan leaves out, but could state. */
const unstatedStarts = (plan: Plan): ProblemPath[] =>
  placedLinesOf(plan).flatMap(({ kind, path }) => {
    const isTimed = timed.some((key) => valueAt(plan, [...path, key]) !== undefined);
    return kind === "percentage" || isTimed ? [] : [[...path, "starts"]];
  });

/** The index growth that the plan's own amounts can meet: of its series, between its price levels. */
function isMetGrowth(plan: Plan): (steps: ProblemPath) => boolean {
  const leaves = leavesOf(plan);
  const stated = (...keys: string[]): unknown[] =>
    leaves.filter(([steps]) => keys.includes(String(steps.at(-1)))).map(([, value]) => value);
  const series = new Set(stated("series", "over"));
  const levels = [...yearsOf(plan.years), ...stated("priceLevel")].filter(
    (level) => typeof level === "number",
  );
  const [first, last] = [Math.min(...levels), Math.max(...levels)];
  return (steps) => {
    const year = /^\d{4}$/.test(String(steps.at(-1)))
      ? Number.parseInt(String(steps.at(-1)), 10)
      : last;
    // An index number of the first year is what growth into the next is measured from.
    const from = steps.includes("indexNumbers") ? first : first + 1;
    return series.has(valueAt(plan, [...steps.slice(0, 2), "id"])) && year >= from && year <= last;
  };
}

/** Parts that make up a whole cannot be varied one at a time; weights can. */
const isFree = ({ key, quantity }: StatedInput): boolean =>
  key !== "perFte" && (key !== "parts" || quantity === "weight");

/**
 * Lists the inputs of a plan that its figures are made of and that can be varied one at a time:
 * prices, FTE, amounts, percentages, grants, part-year factors, days and years, and the index growth
 * that lies between the plan's price levels.
 *
 * @param plan - a plan that `parsePlan` accepted
 * @returns the inputs: prices, lines and grants in the order of the plan, index growth, and last the
 *   first days that lines could state and do not
 * @example
 * ```ts
 * const inputs = inputsOf(examplePlan);
 * inputs.filter(({ key }) => key === "fte").map(({ path }) => path)[0]; //=> "baseline/staffing/boligraadgivere/fte"
 * inputs.filter(({ quantity }) => quantity === "money").map((input) => inputLabel(input, "da")); //=> ["Årsværkspris (2012 p/l)", "Årsværkspris, boligrådgiver (2012 p/l)"]
 * ```
 */
export function inputsOf(plan: Plan): StatedInput[] {
  const isMet = isMetGrowth(plan);
  const places = leavesOf(plan).map(([steps]) => steps);
  const stated = behindFigures
    .flatMap((root) => places.filter((steps) => steps[0] === root))
    .filter((steps) => steps[0] !== "indexSeries" || isMet(steps));
  return [...stated, ...unstatedStarts(plan)]
    .flatMap((steps) => inputAt(plan, steps) ?? [])
    .filter(isFree);
}
