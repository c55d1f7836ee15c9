import { constantOf, foundConstant } from "../alignment/constants.js";
import { finding } from "../findings.js";
import type { CellReading } from "./cell-reading.js";
import { writtenIn } from "./found-value.js";
import type { LaidCell } from "./laid-cell.js";
import { writtenValue } from "./read-input.js";

/** Whether a label, a heading or a number that never changes is still the one that was written. */
export function constantCellReading({ cell, place, found }: LaidCell): CellReading {
  const constant = constantOf(cell);
  if (constant === undefined || foundConstant(found) === constant) return {};
  return {
    finding: finding("textChanged", place, {
      found: writtenIn(found),
      expected: writtenValue(cell),
    }),
  };
}
