import {
  add,
  compare,
  decimalText,
  divide,
  multiply,
  ratio,
  roundToWhole,
  type Ratio,
} from "@aarsvaerk/core";
import { addressOf } from "../../src/sheet/address.js";
import type { CellFormat } from "../../src/sheet/cell.js";
import type { Cell, Workbook } from "../../src/sheet/workbook.js";
import type { CellValue, SheetValues } from "./sheet-values.js";

interface Difference {
  readonly sheet: string;
  readonly address: string;
  readonly expected: string;
  readonly found: string;
}

export interface FigureReport {
  /** How many cells hold formulas: the equal ones, the ties and the wrong ones. */
  readonly compared: number;
  readonly equal: number;
  /** Øre by which a program may differ, because it rounds an exact half-øre the other way. */
  readonly ties: readonly Difference[];
  readonly wrong: readonly Difference[];
}

export interface Tolerance {
  /**
   * By how many øre a program may differ in a cell: 1 where a half-øre is rounded, as many as there
   * are such cells in a sum of them. Without it no cell may differ.
   */
  readonly mayDifferBy?: (cell: Cell, sheet: string, address: string) => number;
}

/**
 * Compares what a program computed with what the core did, cell by cell, wherever the model has a
 * formula. Equal means to a hundredth of an øre, or of the ninth decimal where the cell is no money:
 * a figure that only rounds to the right one was not settled where the core settles it, and its sums
 * would come out differently. A cell that holds no formula any more is wrong, whatever its value.
 */
export function compareFigures(
  { sheets }: Pick<Workbook, "sheets">,
  values: SheetValues,
  { mayDifferBy = () => 0 }: Tolerance = {},
): FigureReport {
  const ties: Difference[] = [];
  const wrong: Difference[] = [];
  let compared = 0;
  for (const { name: sheet, rows } of sheets)
    for (const [above, row] of rows.entries())
      for (const [before, cell] of row.entries()) {
        if (cell.content.kind !== "formula") continue;
        compared++;
        const { value: expected } = cell.content;
        const address = addressOf({ row: above + 1, column: before + 1 });
        const found = values.get(sheet)?.get(address);
        const verdict = judge(cell.format, expected, found, () =>
          mayDifferBy(cell, sheet, address),
        );
        if (verdict === "equal") continue;
        const difference = { sheet, address, expected: written(expected), found: said(found) };
        (verdict === "tie" ? ties : wrong).push(difference);
      }
  return { compared, equal: compared - ties.length - wrong.length, ties, wrong };
}

function judge(
  format: CellFormat,
  expected: Ratio | string,
  found: CellValue | undefined,
  mayDifferBy: () => number,
): "equal" | "tie" | "wrong" {
  if (found?.formula === undefined) return "wrong";
  if (typeof expected === "string")
    return found.kind === "text" && found.value === expected ? "equal" : "wrong";
  if (found.kind !== "number") return "wrong";
  const unit = MONEY.has(format) ? ore : ninthDecimal;
  const off = subtract(found.value, expected);
  const tolerance = toleranceOf(expected, unit);
  if (isWithin(off, tolerance)) return "equal";
  if (unit !== ore) return "wrong";
  const whole = roundToWhole(divide(off, ore));
  const isWhole = isWithin(subtract(off, multiply(ratio(whole), ore)), tolerance);
  return isWhole && absolute(whole) <= BigInt(mayDifferBy()) ? "tie" : "wrong";
}

const MONEY: ReadonlySet<CellFormat> = new Set(["kroner", "ore", "thousands", "millions"]);

const ore = ratio(1n, 100n);
const ninthDecimal = ratio(1n, 10n ** 9n);

/** A hundredth of the unit, but never less than the 15th digit: LibreOffice writes no more. */
function toleranceOf(expected: Ratio, unit: Ratio): Ratio {
  const hundredth = multiply(unit, ratio(1n, 100n));
  const size = ratio(absolute(expected.numerator), expected.denominator);
  const digit = multiply(size, ratio(5n, 10n ** 15n));
  return compare(digit, hundredth) > 0 ? digit : hundredth;
}

const isWithin = (off: Ratio, tolerance: Ratio): boolean =>
  compare(ratio(absolute(off.numerator), off.denominator), tolerance) <= 0;

const subtract = (a: Ratio, b: Ratio): Ratio => add(a, multiply(b, ratio(-1n)));

const absolute = (whole: bigint): bigint => (whole < 0n ? -whole : whole);

const written = (value: Ratio | string): string =>
  typeof value === "string" ? JSON.stringify(value) : decimalText(value, 15);

function said(found: CellValue | undefined): string {
  if (!found) return "nothing";
  const { kind, value } = found;
  const text = kind === "number" || kind === "text" ? written(value) : String(value);
  return found.formula === undefined ? `${text} without a formula` : text;
}
