import { figure, type Outcome } from "../evaluation/index.js";
import { sum, type Ratio } from "../exact/index.js";
import { figurePath, type FigureQuery } from "../expression/index.js";
import type { GridRow } from "./grid.js";

/**
 * The figures of one row: in each column the sum of the same queries for that year. A cell that is
 * one figure, sign and all, carries its path, so that it can be explained.
 */
export function figureRow(
  outcome: Outcome,
  years: readonly FigureQuery["year"][],
  wheres: readonly FigureQuery["where"][],
  measure: FigureQuery["measure"] = "cost",
  sign?: (value: Ratio) => Ratio,
): Pick<GridRow, "values" | "paths"> {
  const columns = years.map((year) =>
    wheres.map((where): FigureQuery => ({
      measure,
      where,
      ...(year === undefined ? {} : { year }),
    })),
  );
  return {
    values: columns.map((queries) => {
      const value = sum(queries.map((query) => figure(outcome, query).value));
      return sign ? sign(value) : value;
    }),
    paths: columns.map(([query, ...others]) =>
      query && others.length === 0 && !sign ? figurePath(query) : undefined,
    ),
  };
}
