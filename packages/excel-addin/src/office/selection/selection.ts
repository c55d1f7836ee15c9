import { seenNumber } from "@aarsvaerk/workbook";
import { plainAddress } from "../address.js";
import type { Reply } from "../failure.js";
import { run } from "../run.js";
import { wholeAnswer } from "../whole-answer.js";

/** The cell that the user has selected; of several the one that typing goes into. */
export const selection = (): Promise<Reply<string>> =>
  run(async (context) => {
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    return plainAddress(cell.address);
  });

/** Texts and numbers as they are seen; a date as `2026-11-23`, since its number says nothing to anybody. */
type SelectedValue = string | number | boolean;

interface SelectedValues {
  readonly address: string;
  readonly values: readonly (readonly SelectedValue[])[];
}

function selectedValue(value: unknown, numberFormat: unknown): SelectedValue {
  if (typeof value === "boolean") return value;
  return typeof value === "number" ? seenNumber(value, String(numberFormat)) : String(value);
}

/** What stands in the cells that the user has selected, whole columns as far as they are in use. */
export const selectedValues = (): Promise<Reply<SelectedValues>> =>
  run(async (context) => {
    const selected = context.workbook.getSelectedRange().load("address");
    const used = selected.getUsedRangeOrNullObject(true).load("address,values,numberFormat");
    await context.sync();
    if (used.isNullObject) return { address: plainAddress(selected.address), values: [] };
    const formats = wholeAnswer(used.numberFormat as unknown[][] | null);
    return {
      address: plainAddress(used.address),
      values: wholeAnswer(used.values as unknown[][] | null).map((row, down) =>
        row.map((value, right) => selectedValue(value, formats[down]?.[right])),
      ),
    };
  });
