import { exact } from "@aarsvaerk/core";
import { shortestDecimal } from "../../sheet/double.js";
import type { FoundValue } from "../../sheet/read-cell.js";
import { dateOf } from "../calendar.js";

/** A number as it stands in a file. */
export function numberValue(text: string, isDate: boolean, begins1904: boolean): FoundValue {
  const trimmed = text.trim();
  const value = Number.parseFloat(trimmed);
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(trimmed) || !Number.isFinite(value))
    return { kind: "error", value: text };
  const date = isDate ? dateOf(value, begins1904) : undefined;
  return date === undefined
    ? { kind: "number", value: exact(shortestDecimal(value)) }
    : { kind: "date", value: date };
}
