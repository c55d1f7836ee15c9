import { nearestDouble, type Workbook } from "@aarsvaerk/workbook";

/** What a cell shows in Excel. */
export type ValueAt = (sheet: string, row: number, column: number) => unknown;

export interface Comparison {
  /** Cells with a formula that were held against the core. */
  readonly compared: number;
  /** Those that show something else: `Bemanding R6C11: 5000000.01, not 5000000`. */
  readonly deviating: readonly string[];
}

/** Less than an øre by far, more than the last digit of the largest amount. */
const nothing = (expected: number): number => 1e-9 + Math.abs(expected) * 1e-14;

const agrees = (found: unknown, expected: number | string): boolean =>
  typeof expected === "string"
    ? found === expected
    : typeof found === "number" && Math.abs(found - expected) <= nothing(expected);

/** Holds every formula of written sheets against the value that the core has for it. */
export function compared({ sheets }: Workbook, valueAt: ValueAt): Comparison {
  const cells = sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, rowIndex) =>
      row.flatMap(({ content }, column) => {
        if (content.kind !== "formula") return [];
        const { value } = content;
        const expected = typeof value === "string" ? value : nearestDouble(value);
        const found = valueAt(name, rowIndex, column);
        const place = `${name} R${String(rowIndex + 1)}C${String(column + 1)}`;
        return [{ expected, found, place }];
      }),
    ),
  );
  return {
    compared: cells.length,
    deviating: cells
      .filter(({ expected, found }) => !agrees(found, expected))
      .map(({ expected, found, place }) => `${place}: ${String(found)}, not ${String(expected)}`),
  };
}
