import { compare, exact, ratio, type Ratio } from "../exact/index.js";

const hundredth = ratio(1n, 100n);

/**
 * The step in which FTE are split: the stated one, else hundredths, or finer where the FTE
 * themselves are stated more finely.
 */
export function defaultStep(stated: string | undefined, wholes: readonly string[]): Ratio {
  if (stated !== undefined) return exact(stated);
  return wholes
    .map((whole) => ratio(1n, exact(whole).denominator))
    .reduce((finest, step) => (compare(step, finest) < 0 ? step : finest), hundredth);
}
