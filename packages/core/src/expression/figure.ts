import { fail, withNearest } from "../problem/index.js";
import type { Line, Model } from "../model/index.js";
import { baselineOwner } from "../plan/index.js";
import { define, type Definition } from "./define.js";
import { ownFunding } from "./define-funding.js";
import { lastYear } from "./define-staffing.js";
import type { Expression } from "./expression.js";
import { figurePath, type Dimension, type FigureQuery } from "./figure-path.js";
import { indexLines, type LineIndex } from "./line-index.js";

interface Prepared {
  readonly definition: Definition;
  readonly index: LineIndex;
}

const prepared = new WeakMap<Model, Prepared>();

/** The definition and index of a model; made once, because expressions are compared by identity. */
function prepare(model: Model): Prepared {
  const known = prepared.get(model);
  if (known) return known;
  const made = { definition: define(model), index: indexLines(model) };
  prepared.set(model, made);
  return made;
}

export const definitionOf = (model: Model): Definition => prepare(model).definition;

/** The values that a dimension takes in a model, in the order of the plan. */
export const valuesOf = (model: Model, dimension: Dimension): readonly string[] =>
  prepare(model).index.values(dimension);

/** The parts of one line in one year that a query asks for; nothing of the line where it asks for others. */
export function partsOf(
  model: Model,
  line: Line,
  year: number,
  { measure, where: { unit, funding } }: Pick<FigureQuery, "measure" | "where">,
): Expression[] {
  const { cost, fte, unitCost, unitFte, fundedCost } = definitionOf(model);
  if (unit !== undefined && !line.split.units.includes(unit)) return [];
  if (measure === "fte") {
    if (line.cost.kind !== "staff") return [];
    return [unit === undefined ? fte(line, year) : unitFte(line, year, unit)];
  }
  if (funding !== undefined) {
    const units = unit === undefined ? line.split.units : [unit];
    return units.map((each) => fundedCost(line, year, each, funding));
  }
  return [unit === undefined ? cost(line, year) : unitCost(line, year, unit)];
}

/** Names that the plan declares; a figure of one that no line uses yet is nought. */
function declared({ plan }: Model, dimension: Dimension): readonly string[] {
  const ids = (list: readonly { readonly id: string }[] | undefined) =>
    (list ?? []).map(({ id }) => id);
  switch (dimension) {
    case "proposal":
      return [baselineOwner, ...ids(plan.proposals)];
    case "unit":
      return ids(plan.units);
    case "funding":
      return [...ids(plan.funders), ...ids(plan.frames), ownFunding];
    default:
      return [];
  }
}

/** Names are checked, so that a misspelt one is a message and not a nought. */
export function checkNames(model: Model, { where, measure }: Omit<FigureQuery, "year">): void {
  const { index } = prepare(model);
  // Money has a payer; people have none.
  if (measure === "fte" && where.funding !== undefined)
    fail({ code: "unknownFigure", path: ["funding"], found: where.funding, expected: ["cost"] });
  for (const [dimension, found] of Object.entries(where) as [Dimension, string][]) {
    if (index.has(dimension, found)) continue;
    const expected = [...new Set([...index.values(dimension), ...declared(model, dimension)])];
    if (expected.includes(found)) continue;
    fail(withNearest({ code: "unknownFigure", path: [dimension], found, expected }));
  }
}

function yearNumbers(model: Model, { year, measure }: FigureQuery): number[] {
  if (year === undefined) {
    if (measure === "fte")
      fail({
        code: "missingKey",
        path: ["year"],
        expected: model.years.map(String),
      });
    return [...model.years];
  }
  if (year === "thereafter") return [lastYear(model) + 1];
  if (!model.years.includes(year))
    fail({
      code: "yearOutside",
      path: ["year"],
      found: String(year),
      expected: model.years.map(String),
    });
  return [year];
}

/** The expression of any figure of a model: the sum of the line-years, or parts of them, that it asks for. */
export function figureExpression(model: Model, query: FigureQuery): Expression {
  checkNames(model, query);
  const lines = prepare(model).index.lines(query.where);
  const parts = yearNumbers(model, query).flatMap((year) =>
    lines.flatMap((line) => partsOf(model, line, year, query)),
  );
  const [only] = parts;
  const quantity = query.measure === "cost" ? "money" : "fte";
  if (parts.length === 1 && only) return only;
  return { op: "figure", path: figurePath(query), of: { op: "sum", of: parts, quantity } };
}
