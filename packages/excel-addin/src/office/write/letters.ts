/** Letters of a cell where nothing is known of it. */
export const usualLetters = 100;

/** Letters around a cell in an answer. */
const around = 12;

/**
 * Letters that an answer takes for a cell, on the average: its formula and its value, which is at most as
 * long, or a number.
 */
export function lettersOf(inputs: readonly (readonly unknown[])[]): number {
  const cells = inputs.reduce((sum, { length }) => sum + length, 0);
  const letters = inputs.reduce((sum, row) => sum + JSON.stringify(row).length, 0);
  return around + (2 * letters) / Math.max(1, cells);
}
