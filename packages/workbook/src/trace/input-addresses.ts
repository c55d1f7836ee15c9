import { inputPlace, type Plan } from "@aarsvaerk/core";
import { addressOf } from "../sheet/address.js";
import type { Workbook } from "../sheet/workbook.js";

/**
 * Where the inputs of a plan stand in its workbook.
 *
 * @param workbook - the sheets of the plan
 * @param plan - the plan
 * @returns the address of each input cell, by the path that explanations and `withInput` use
 * @example
 * ```ts
 * const addresses = inputAddresses(buildWorkbook(examplePlan), examplePlan);
 * addresses.get("baseline/staffing/boligraadgivere/fte"); //=> "Bemanding!D6"
 * ```
 */
export function inputAddresses(workbook: Workbook, plan: Plan): ReadonlyMap<string, string> {
  const inputs = workbook.sheets.flatMap(({ name, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap(({ input }, column): [string, string][] => {
        if (input === undefined) return [];
        const address = addressOf({ row: row + 1, column: column + 1 });
        return [[inputPlace(plan, input).path, `${name}!${address}`]];
      }),
    ),
  );
  // A price that several sheets show is first where it may be changed.
  return new Map(inputs.reverse());
}
