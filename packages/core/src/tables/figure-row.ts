import { figure, type Outcome } from "../evaluation/index.js";
import { sum, type Ratio } from "../exact/index.js";
import { figurePath, type FigureQuery } from "../expression/index.js";
import type { GridRow } from "./grid.js";

/**
 * The figures of one row: in each column the sum of the same queries for that year. A cell that is
 * one figure carries its path, so that it can be explained.
 */
export function figureRow(
  outcome: Outcome,
  years: readonly FigureQuery["year"][],
  wheres: readonly FigureQuery["where"][],
  measure: FigureQuery["measure"] = "cost",
  sign: (value: Ratio) => Ratio = (value) => value,
): Pick<GridRow, "values" | "paths"> {
  const columns = years.map((year) =>
    wheres.map((where): FigureQuery => ({
      measure,
      where,
      ...(year === undefined ? {} : { year }),
    })),
  );
  return {
    values: columns.map((queries) =>
      sign(sum(queries.map((query) => figure(outcome, query).value))),
    ),
    paths: columns.map(([query, ...others]) =>
      query && others.length === 0 ? figurePath(query) : undefined,
    ),
  };
}
