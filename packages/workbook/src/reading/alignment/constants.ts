import type { Ratio } from "@aarsvaerk/core";
import { nearestDouble } from "../../sheet/double.js";
import type { FoundValue } from "../../sheet/read-cell.js";
import type { Cell } from "../../sheet/workbook.js";

/** Whether a person is meant to change the cell. */
export const isInput = ({ role, input }: Cell): boolean => role === "input" || input !== undefined;

/** A number as a cell can hold it. */
const held = (value: Ratio): string => String(nearestDouble(value));

/** What is written in a cell of the sheets and never changes, as text; nothing for inputs, formulas and empty cells. */
export function constantOf(cell: Cell): string | undefined {
  const { content } = cell;
  if (isInput(cell)) return undefined;
  switch (content.kind) {
    case "text":
      return content.text === "" ? undefined : content.text;
    case "number":
      return held(content.value);
    case "date":
      return content.date;
    case "formula":
    case "empty":
      return undefined;
  }
}

/** What stands in a cell that was read, in the same words; nothing where a formula gives it. */
export function foundConstant(
  cell: (FoundValue & { readonly formula?: string }) | undefined,
): string | undefined {
  if (!cell || cell.formula !== undefined) return undefined;
  switch (cell.kind) {
    case "empty":
      return undefined;
    case "number":
      return held(cell.value);
    case "text":
      return cell.value === "" ? undefined : cell.value;
    case "boolean":
      return String(cell.value);
    case "date":
    case "error":
      return cell.value;
  }
}

/** What an input holds, in the same words. */
export const heldIn = (cell: Cell): string | undefined =>
  constantOf({ content: cell.content, role: "text", format: cell.format });
