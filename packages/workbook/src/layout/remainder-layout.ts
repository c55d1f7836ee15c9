import type { SplitRow } from "./split-layout.js";

/** What is worked out of each part and year, on the sheet behind the split. */
export const remainderSteps = ["steps", "weight", "base", "rest"] as const;
export type RemainderStep = (typeof remainderSteps)[number];

export const remainderColumn = { label: 1, unit: 2, year: 3 } as const;

const firstStep = 4;
/** The share of the FTE stands after its steps: the money follows it. */
export const shareColumn = firstStep + remainderSteps.length;

/** FTE are divided first, then the money that follows them. */
export const stepColumn = (of: "fte" | "amount", step: RemainderStep): number =>
  (of === "fte" ? firstStep : shareColumn + 1) + remainderSteps.indexOf(step);

export const lastRemainderColumn = shareColumn + remainderSteps.length;

export const firstRemainderRow = 6;

/** A row for each part and year: line by line, year by year, so that the parts of a whole stand together. */
export function remainderRow(
  { line, part, row }: SplitRow,
  position: number,
  years: number,
  firstSplit: number,
): number {
  const before = row - part - firstSplit;
  return firstRemainderRow + before * years + position * line.split.units.length + part;
}
