import type { FoundCell } from "../../sheet/read-cell.js";
import type { InputValue } from "../input-value.js";

/** What a cell shows, as a finding tells it; nothing where it is empty. */
export function shownIn(cell: FoundCell | undefined): InputValue | undefined {
  if (!cell || cell.kind === "empty") return undefined;
  return cell.kind === "boolean" ? String(cell.value).toUpperCase() : cell.value;
}

/** What is written in a cell: its formula, where one gives what it shows. */
export const writtenIn = (cell: FoundCell | undefined): InputValue | undefined =>
  cell?.formula === undefined ? shownIn(cell) : `=${cell.formula}`;
