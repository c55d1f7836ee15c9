import { exact, shortestDecimal, type Ratio } from "@aarsvaerk/core";
import { nearestDouble } from "@aarsvaerk/workbook";
import type { CellValue, Range } from "./cell.js";
import { refuse, type ArgumentName } from "./refusal.js";

export const isBlank = (value: CellValue): value is "" | null => value === "" || value === null;

/** The number that a cell shows, exactly: 0,1 is a tenth. */
export function numberIn(value: CellValue, argument: ArgumentName): Ratio {
  if (typeof value !== "number" || !Number.isFinite(value))
    return refuse({ code: "notANumber", argument, found: value });
  return exact(shortestDecimal(value));
}

export function yearIn(value: CellValue, argument: ArgumentName): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1900 || value > 2200)
    return refuse({ code: "notAYear", argument, found: value });
  return value;
}

/** The numbers of a range, row by row; a blank cell counts as nought. */
export const numbersIn = (range: Range, argument: ArgumentName): readonly Ratio[] =>
  range.flat().map((value) => (isBlank(value) ? exact("0") : numberIn(value, argument)));

export const cellOf = (value: Ratio): number => nearestDouble(value);
