import type { Problem } from "./problem.js";

/**
 * Edit distance in which two swapped neighbours count once, as typing errors do; Infinity as soon as
 * it is sure to pass `most`, so that long lists of names stay quick.
 */
function distance(left: readonly string[], right: readonly string[], most: number): number {
  if (Math.abs(left.length - right.length) > most) return Infinity;
  let before: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const here = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      here[column] = Math.min(
        (above[column] ?? Infinity) + 1,
        (here[column - 1] ?? Infinity) + 1,
        (above[column - 1] ?? Infinity) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    if (Math.min(...here) > most + 1) return Infinity;
    [before, above] = [above, here];
  }
  return above[right.length] ?? Infinity;
}

/** The valid name that a slip of the pen most likely meant: at most a third of its letters differ. */
export function nearestName(found: string, valid: Iterable<string>): string | undefined {
  if (found.length > 80) return undefined;
  const written = [...found.toLowerCase()];
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const name of valid) {
    const allowed = Math.floor(Math.max(name.length, 3) / 3);
    const most = best ? Math.min(allowed, best.distance - 1) : allowed;
    const howFar = name === found ? Infinity : distance(written, [...name.toLowerCase()], most);
    if (howFar <= most) best = { name, distance: howFar };
  }
  return best?.name;
}

/** Adds the nearest valid name to a problem whose `expected` lists the valid names. */
export function withNearest(problem: Problem): Problem {
  const { found, expected = [] } = problem;
  const nearest = found === undefined ? undefined : nearestName(found, expected);
  return nearest === undefined ? problem : { ...problem, nearest };
}
