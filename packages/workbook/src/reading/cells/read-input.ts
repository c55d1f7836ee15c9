import type { FoundCell } from "../../sheet/read-cell.js";
import type { Cell } from "../../sheet/workbook.js";
import type { ReadingFindingCode } from "../finding.js";
import type { InputValue } from "../input-value.js";
import { isSameNumber } from "./same-number.js";

/** What an input cell says. */
export interface InputReading {
  /** What it holds now, where that is something else than was written; `undefined` for an emptied day or year. */
  readonly change?: { readonly value: InputValue | undefined };
  /** What keeps it from being read, or is worth telling. */
  readonly code?: ReadingFindingCode;
}

/** What was written in an input cell. */
export function writtenValue({ content }: Cell): InputValue | undefined {
  switch (content.kind) {
    case "number":
      return content.value;
    case "date":
      return content.date;
    case "text":
      return content.text;
    case "formula":
      return content.value;
    case "empty":
      return undefined;
  }
}

function readDate(cell: Cell, found: FoundCell): InputReading {
  if (found.kind !== "date" || found.value.length > "2012-01-01".length)
    return { code: "notADate" };
  return found.value === writtenValue(cell) ? {} : { change: { value: found.value } };
}

function readNumber(cell: Cell, found: FoundCell): InputReading {
  const written = writtenValue(cell);
  if (found.kind !== "number") return { code: "notANumber" };
  if (typeof written === "object" && isSameNumber(found.value, written)) return {};
  const isFlag = found.value.numerator === found.value.denominator || found.value.numerator === 0n;
  if (cell.format === "flag" && !isFlag) return { code: "notAFlag" };
  return { change: { value: found.value } };
}

/** A plan may leave out when something begins and ends; every other number has to be stated. */
function readEmpty(cell: Cell): InputReading {
  if (writtenValue(cell) === undefined) return {};
  const mayBeLeftOut = cell.format === "date" || cell.format === "year";
  return mayBeLeftOut ? { change: { value: undefined } } : { code: "inputEmptied" };
}

/** Reads an input cell: a date where a date was, else a number. Nothing is guessed. */
export function readInput(cell: Cell, found: FoundCell | undefined): InputReading {
  if (!found) return readEmpty(cell);
  if (found.kind === "error") return { code: "errorInInput" };
  const reading = cell.format === "date" ? readDate(cell, found) : readNumber(cell, found);
  // A formula that gives what the plan can hold is taken at that.
  return found.formula === undefined || reading.code
    ? reading
    : { ...reading, code: "formulaInInput" };
}
