import { finding } from "../findings.js";
import { stated } from "../stated.js";
import type { CellReading } from "./cell-reading.js";
import { writtenIn } from "./found-value.js";
import { labelOf, type LaidCell } from "./laid-cell.js";
import { readInput, writtenValue } from "./read-input.js";

/** What an input cell holds, by the path that the sheet knows it by; what is gone keeps what was written. */
export function inputCellReading(path: string, laid: LaidCell): CellReading {
  const { cell, place, found, isThere } = laid;
  const old = writtenValue(cell);
  const { change, code } = isThere ? readInput(cell, found) : {};
  const value = change ? change.value : old;
  const about = { path, address: place, label: labelOf(laid), format: cell.format };
  return {
    input: { ...about, ...stated({ value }) },
    ...(change && { change: { ...about, ...stated({ old, new: change.value }) } }),
    ...(code && {
      finding: finding(code, place, {
        label: about.label,
        found: writtenIn(found),
        expected: value,
      }),
    }),
  };
}
