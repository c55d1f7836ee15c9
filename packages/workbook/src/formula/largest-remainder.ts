/** The cells that one part of a whole is worked out in, as references. */
export interface PartCells {
  /** The whole in steps, without its sign. */
  readonly steps: string;
  readonly weight: string;
  readonly weights: string;
  readonly base: string;
  readonly bases: string;
  readonly rest: string;
  readonly rests: string;
  /** The rests of the parts before this one; nothing for the first. */
  readonly earlierRests?: string;
}

/** A whole in steps: øre, or the steps in which FTE are divided. */
export const stepsFormula = (whole: string, stepsPerUnit: string): string =>
  `ROUND(ABS(${whole})*${stepsPerUnit},0)`;

/** How often the sum of the weights goes into the whole, and what is left of it then. */
function wholeAndLeft({ steps, weights }: PartCells): { whole: string; left: string } {
  const whole = `INT(${steps}/SUM(${weights}))`;
  return { whole, left: `(${steps}-${whole}*SUM(${weights}))` };
}

const orNought = (formula: string, { weights }: PartCells): string =>
  `IF(SUM(${weights})=0,0,${formula})`;

/**
 * The share of a part, rounded down. The whole is divided before it is multiplied, so that no number
 * on the way is larger than the whole, or than a weight times their sum.
 */
export function baseFormula(cells: PartCells): string {
  const { whole, left } = wholeAndLeft(cells);
  const { weight, weights } = cells;
  return orNought(`${whole}*${weight}+INT(${left}*${weight}/SUM(${weights}))`, cells);
}

/** What rounding down has taken from the part, in parts of the sum of the weights. */
export function restFormula(cells: PartCells): string {
  const { left } = wholeAndLeft(cells);
  const { weight, weights } = cells;
  const sum = `SUM(${weights})`;
  return orNought(`${left}*${weight}-INT(${left}*${weight}/${sum})*${sum}`, cells);
}

/**
 * One part of a whole by largest remainder (rule 6): its share rounded down, and one step more for
 * those that lost most, earlier ones first. Exact while the steps, and a weight times the sum of the
 * weights, stay below 2^53.
 */
export function partFormula(cells: PartCells): string {
  const { steps, base, bases, rest, rests, earlierRests } = cells;
  const larger = `SUMPRODUCT((${rests}>${rest})*1)`;
  const earlier = earlierRests === undefined ? "" : `+SUMPRODUCT((${earlierRests}=${rest})*1)`;
  return `${base}+IF(${larger}${earlier}<${steps}-SUM(${bases}),1,0)`;
}
