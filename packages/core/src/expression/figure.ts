import { fail, nearestName } from "../problem/index.js";
import type { Line, Model } from "../model/index.js";
import { define, ownFunding, type Definition } from "./define.js";
import { lastYear } from "./define-staffing.js";
import type { Expression } from "./expression.js";
import { figurePath, type Dimension, type FigureQuery } from "./figure-path.js";

const definitions = new WeakMap<Model, Definition>();

/** The definition of a model; made once, because expressions are compared by identity. */
export function definitionOf(model: Model): Definition {
  const known = definitions.get(model);
  if (known) return known;
  const made = define(model);
  definitions.set(model, made);
  return made;
}

/** The values that a dimension takes in a model, in the order of the plan. */
export function valuesOf(model: Model, dimension: Dimension): string[] {
  const { payers } = definitionOf(model);
  const values = model.lines.flatMap((line): readonly string[] => {
    switch (dimension) {
      case "proposal":
        return [line.owner];
      case "line":
        return [line.id];
      case "role":
        return line.role === undefined ? [] : [line.role];
      case "unit":
        return line.split.units;
      case "controlArea":
        return [line.controlArea];
      case "funding":
        return payers(line).filter((payer) => payer !== ownFunding);
    }
  });
  return [...new Set(dimension === "funding" ? [...values, ownFunding] : values)];
}

const matches = (line: Line, where: FigureQuery["where"]): boolean =>
  (where.proposal === undefined || where.proposal === line.owner) &&
  (where.line === undefined || where.line === line.id) &&
  (where.role === undefined || where.role === line.role) &&
  (where.controlArea === undefined || where.controlArea === line.controlArea);

/** The parts of one line that a query asks for. */
function partsOf(
  line: Line,
  { measure, where }: FigureQuery,
  year: number,
  { cost, fte, unitCost, unitFte, fundedCost }: Definition,
): Expression[] {
  const { unit, funding } = where;
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

/** Names are checked, so that a misspelt one is a message and not a nought. */
function checkNames(model: Model, { where }: FigureQuery): void {
  for (const [dimension, found] of Object.entries(where) as [Dimension, string][]) {
    const expected = valuesOf(model, dimension);
    if (expected.includes(found)) continue;
    const known = dimension === "proposal" ? (model.plan.proposals ?? []).map(({ id }) => id) : [];
    if (dimension === "proposal" && (known.includes(found) || found === "baseline")) continue;
    const nearest = nearestName(found, expected);
    fail({
      code: "unknownFigure",
      path: [dimension],
      found,
      expected,
      ...(nearest === undefined ? {} : { nearest }),
    });
  }
}

function yearNumbers(model: Model, { year, measure }: FigureQuery): number[] {
  if (year === undefined) {
    if (measure === "fte")
      fail({
        code: "unknownFigure",
        path: ["year"],
        found: "–",
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
  const definition = definitionOf(model);
  const lines = model.lines.filter((line) => matches(line, query.where));
  const parts = yearNumbers(model, query).flatMap((year) =>
    lines.flatMap((line) => partsOf(line, query, year, definition)),
  );
  const [only] = parts;
  const quantity = query.measure === "cost" ? "money" : "fte";
  if (parts.length === 1 && only) return only;
  return { op: "figure", path: figurePath(query), of: { op: "sum", of: parts, quantity } };
}
