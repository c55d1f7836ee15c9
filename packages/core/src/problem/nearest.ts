import type { Problem } from "./problem.js";

/** Edit distance in which two swapped neighbours count once, as typing errors do. */
function distance(a: string, b: string): number {
  const rows = [...a].length + 1;
  const columns = [...b].length + 1;
  const [left, right] = [[...a], [...b]];
  const table = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number): number => table[row]?.[column] ?? 0;
  for (let row = 1; row < rows; row++)
    for (let column = 1; column < columns; column++) {
      const same = left[row - 1] === right[column - 1];
      const swapped =
        row > 1 &&
        column > 1 &&
        left[row - 1] === right[column - 2] &&
        left[row - 2] === right[column - 1];
      const best = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (same ? 0 : 1),
        swapped ? at(row - 2, column - 2) + 1 : Infinity,
      );
      (table[row] ?? [])[column] = best;
    }
  return at(rows - 1, columns - 1);
}

/** The valid name that a slip of the pen most likely meant: at most a third of its letters differ. */
export function nearestName(found: string, valid: Iterable<string>): string | undefined {
  if (found.length > 80) return undefined;
  let best: { name: string; distance: number } | undefined;
  for (const name of valid) {
    const howFar = distance(found.toLowerCase(), name.toLowerCase());
    if (howFar * 3 <= Math.max(name.length, 3) && (!best || howFar < best.distance))
      best = { name, distance: howFar };
  }
  return best?.name;
}

/** Adds the nearest valid name to a problem whose `expected` lists the valid names. */
export function withNearest(problem: Problem): Problem {
  const { found, expected = [] } = problem;
  const nearest = found === undefined ? undefined : nearestName(found, expected);
  return nearest === undefined ? problem : { ...problem, nearest };
}
