import { add, zero, type Ratio } from "../exact/index.js";

/** Figures added year by year; a year that one of them does not have adds nothing. */
export const addByYear = (
  years: readonly number[],
  figures: readonly ReadonlyMap<number, Ratio>[],
): Map<number, Ratio> =>
  new Map(
    years.map((year) => [
      year,
      figures.reduce((sofar, byYear) => add(sofar, byYear.get(year) ?? zero), zero),
    ]),
  );
