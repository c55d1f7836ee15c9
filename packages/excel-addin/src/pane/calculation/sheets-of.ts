import type { Plan } from "@aarsvaerk/core";
import { buildWorkbook, inputAddresses } from "@aarsvaerk/workbook";
import { perPlan } from "../../results/index.js";
import type { SheetsState, WrittenSheets } from "../../state/pane-state.js";

/** The sheets of a plan, and where its inputs stand on them. */
const sheetsOfPlan = perPlan((plan: Plan, options: Omit<WrittenSheets, "plan">) => {
  const workbook = buildWorkbook(plan, options);
  return { plan, view: options.view, workbook, addresses: inputAddresses(workbook, plan) };
});

export type Sheets = ReturnType<typeof sheetsOfPlan>;

/** The sheets as they stand in the workbook, with what was typed into their input cells. */
export function sheetsOf({ written, read }: SheetsState): Sheets | undefined {
  if (!written) return undefined;
  const { plan, ...options } = written;
  return sheetsOfPlan(read ?? plan, options);
}
