import { numberOrDate } from "../../sheet/found-number.js";
import type { FoundValue } from "../../sheet/read-cell.js";

/** A number as it stands in a file. */
export function numberValue(text: string, isDate: boolean, begins1904: boolean): FoundValue {
  const trimmed = text.trim();
  const value = Number.parseFloat(trimmed);
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(trimmed) && Number.isFinite(value)
    ? numberOrDate(value, isDate, begins1904)
    : { kind: "error", value: text };
}
