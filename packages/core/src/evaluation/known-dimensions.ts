import {
  accountIn,
  dimensionNamed,
  dimensions,
  valuesOf,
  type Dimension,
} from "../expression/index.js";
import { fail, withNearest } from "../problem/index.js";
import type { Outcome } from "./evaluate.js";

const isAccount = (dimension: string): boolean => accountIn(dimension as Dimension) !== undefined;

const accountsOf = ({ model }: Outcome): Dimension[] =>
  model.lines.flatMap(({ accounts }) =>
    Object.keys(accounts).map((name) => `account:${name}` as const),
  );

/** Whether a plan can be grouped by a dimension: by what every plan has, and by its own accounts. */
export const hasDimension = ({ model }: Outcome, dimension: Dimension): boolean =>
  isAccount(dimension)
    ? valuesOf(model, dimension).length > 0
    : dimensionNamed(dimension) !== undefined;

/** A dimension that none of the plans has is a slip of the pen, not a group of everything. */
export function checkDimensions(outcomes: readonly Outcome[], by: readonly Dimension[]): void {
  for (const found of by) {
    if (outcomes.some((outcome) => hasDimension(outcome, found))) continue;
    const expected = isAccount(found) ? new Set(outcomes.flatMap(accountsOf)) : dimensions;
    fail(withNearest({ code: "unknownFigure", path: ["by"], found, expected: [...expected] }));
  }
}
