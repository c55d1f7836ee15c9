import type { Line } from "@aarsvaerk/core/calculation";

/** One line's part in one unit, where the line is divided between several. */
export interface SplitRow {
  readonly line: Line;
  readonly part: number;
  readonly row: number;
}

export const splitColumn = { label: 1, unit: 2, applies: 3, weight: 4, firstYear: 5 } as const;

export const firstSplitRow = 5;

/** The two things a split says of each year, side by side: FTE, amounts. */
export const splitYearColumn = (what: "fte" | "amount", position: number, years: number): number =>
  splitColumn.firstYear + (what === "fte" ? 0 : years) + position;

/** The parts of the lines that are divided, line by line. */
export const splitRows = (lines: readonly Line[]): SplitRow[] =>
  lines
    .filter(({ split }) => split.units.length > 1)
    .flatMap((line) => line.split.units.map((_, part) => ({ line, part })))
    .map((each, at) => ({ ...each, row: firstSplitRow + at }));
