import { compare } from "@aarsvaerk/core";
import type { InputValue } from "./input-value.js";
import type { PlanRead, ReadInput } from "./plan-reading.js";
import type { InputDifference, WorkbookDifference } from "./workbook-difference.js";

function isSame(a: InputValue | undefined, b: InputValue | undefined): boolean {
  const areNumbers = typeof a === "object" && typeof b === "object";
  return areNumbers ? compare(a, b) === 0 : a === b;
}

const standing = ({ address, value }: ReadInput) => ({
  address,
  ...(value === undefined ? {} : { value }),
});

/**
 * Holds the inputs of two workbooks of a plan, or of two versions of it, against each other. Inputs go by
 * the ids of the plan, wherever they stand in the sheets.
 *
 * @param first - the reading of one workbook
 * @param second - the reading of the other
 * @returns the inputs that differ, and those that only one of them has
 * @example
 * ```ts
 * const read = async (plan: Plan) => {
 *   const found = await readXlsx(await writeXlsx(buildWorkbook(plan), carriedPlan(plan, {}, "1.0.0")));
 *   const reading = found.ok ? readPlan(found.value) : undefined;
 *   if (!reading?.ok) throw new Error("not read");
 *   return reading;
 * };
 * const changed = withInput(examplePlan, "rates/aarsvaerk/amount", "480000");
 * const { differing } = diffWorkbooks(await read(examplePlan), await read(changed));
 * differing.map(({ path }) => path); //=> ["rates/aarsvaerk/amount"]
 * ```
 */
export function diffWorkbooks(first: PlanRead, second: PlanRead): WorkbookDifference {
  const before = new Map(first.inputs.map((input) => [input.path, input]));
  const now = new Map(second.inputs.map((input) => [input.path, input]));
  return {
    differing: second.inputs.flatMap((to): InputDifference[] => {
      const from = before.get(to.path);
      if (!from || isSame(from.value, to.value)) return [];
      const { path, label, format } = to;
      return [{ path, label, format, from: standing(from), to: standing(to) }];
    }),
    onlyInFirst: first.inputs.filter(({ path }) => !now.has(path)),
    onlyInSecond: second.inputs.filter(({ path }) => !before.has(path)),
  };
}
