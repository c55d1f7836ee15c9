/** What is worked out of each part and year, on the sheet behind the split. */
export const remainderSteps = ["steps", "weight", "base", "rest"] as const;
export type RemainderStep = (typeof remainderSteps)[number];

const firstColumn = 3;

/** FTE are divided first, then the money that follows them; each year takes four columns of either. */
export function remainderColumn(
  of: "fte" | "amount",
  step: RemainderStep,
  position: number,
  years: number,
): number {
  const before = of === "fte" ? 0 : years * remainderSteps.length;
  return firstColumn + before + position * remainderSteps.length + remainderSteps.indexOf(step);
}
