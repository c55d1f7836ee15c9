import { blockText, foundNumber, type FoundCell, type FoundValue } from "@aarsvaerk/workbook";
import type { Indexes } from "./outline.js";

/** What Excel says of a rectangle of cells, row by row. */
export interface Matrices {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly unknown[])[];
}

const textType = "String";
const errorType = "Error";

function valueOf(value: unknown, type: unknown, numberFormat: unknown): FoundValue {
  if (type === errorType) return { kind: "error", value: String(value) };
  if (typeof value === "number") return foundNumber(value, String(numberFormat));
  if (typeof value === "boolean") return { kind: "boolean", value };
  return { kind: "text", value: String(value) };
}

/** Excel gives the text `=A1` as it gives the formula; but no formula shows itself. */
const formulaOf = (formula: unknown, value: unknown, type: unknown): string | undefined =>
  typeof formula === "string" &&
  formula.startsWith("=") &&
  !(type === textType && formula === value)
    ? formula.slice(1)
    : undefined;

/** The cells that hold something, with their addresses on the sheet. */
export function foundCells({ row, column }: Indexes, read: Matrices): FoundCell[] {
  return read.values.flatMap((values, down) =>
    values.flatMap((value, right): FoundCell[] => {
      const type = read.valueTypes[down]?.[right];
      const formula = formulaOf(read.formulas[down]?.[right], value, type);
      if (value === "" && formula === undefined) return [];
      const at = { row: row + down + 1, column: column + right + 1 };
      const address = blockText({ first: at, last: at });
      const found = valueOf(value, type, read.numberFormat[down]?.[right]);
      return [{ ...found, address, ...(formula === undefined ? {} : { formula }) }];
    }),
  );
}
