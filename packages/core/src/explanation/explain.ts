import { compare, equals, isZero, multiply, one, type Ratio } from "../exact/index.js";
import { checkBasis, type Outcome } from "../evaluation/index.js";
import {
  figureExpression,
  figurePath,
  parseFigurePath,
  priceLevelOf,
  quantityOf,
  type Expression,
  type FigureQuery,
} from "../expression/index.js";
import { activeMonths } from "../period/index.js";
import type { Provenance } from "../plan/index.js";
import { pathText } from "../problem/index.js";
import type { Citation, Step } from "./step.js";
import { subjectOf } from "./subject.js";

type Explained = Omit<Step, "value" | "quantity">;

function citationOf({ plan }: Outcome, { source, page, assumption }: Provenance): Citation {
  const cited = plan.sources?.find(({ id }) => id === source);
  return {
    ...(cited ? { source: cited } : {}),
    ...(page === undefined ? {} : { page }),
    ...(assumption === undefined ? {} : { assumption }),
  };
}

const withRounding = (exact: Ratio, rounded: Ratio): { unrounded?: Ratio } =>
  compare(exact, rounded) === 0 ? {} : { unrounded: exact };

/** The operands that made a difference; where none did, all of them. */
function telling(outcome: Outcome, operands: readonly Expression[]): readonly Expression[] {
  const nonZero = operands.filter((operand) => !isZero(outcome.valuation.value(operand)));
  return nonZero.length > 0 ? nonZero : operands;
}

/** The same source need be cited only once. */
const distinct = (citations: readonly Citation[]): Citation[] => [
  ...new Map(citations.map((citation) => [JSON.stringify(citation), citation])).values(),
];

function explainRestatement(
  expression: Expression & { op: "restate" },
  outcome: Outcome,
  step: (of: Expression) => Step,
): Explained | Step {
  const { valuation, view } = outcome;
  const index = valuation.factor(expression);
  if (!index) return step(expression.of);
  const exact = multiply(valuation.value(expression.of), index.factor);
  const cited = new Set(
    index.steps.flatMap(({ publication, series }) => [
      ...series.map(({ provenance }) => provenance),
      publication.provenance,
    ]),
  );
  const citations = [...cited]
    .filter(({ source, assumption }) => source !== undefined || assumption !== undefined)
    .map((provenance) => citationOf(outcome, provenance));
  return {
    operation: "restate",
    priceLevel: priceLevelOf(view.basis, expression.year),
    operands: [step(expression.of)],
    index,
    indexCitations: distinct(citations),
    ...withRounding(exact, valuation.value(expression)),
  };
}

/** A year that is active from end to end needs no part-year factor told. */
function explainProduct(
  factors: readonly Expression[],
  { valuation }: Outcome,
  step: (of: Expression) => Step,
): Explained | Step {
  const told = factors.filter(
    (factor) => factor.op !== "partYear" || !equals(valuation.value(factor), one),
  );
  const [only] = told;
  return told.length === 1 && only
    ? step(only)
    : { operation: "product", operands: told.map(step) };
}

function explainOperation(
  expression: Expression,
  outcome: Outcome,
  step: (of: Expression) => Step,
): Explained | Step {
  const { valuation, model } = outcome;
  switch (expression.op) {
    case "input": {
      const { path, label, provenance } = expression.input;
      return {
        operation: "input",
        path: pathText(path),
        ...(label === undefined ? {} : { label }),
        operands: [],
        citation: citationOf(outcome, provenance),
      };
    }
    case "constant":
      return {
        operation: expression.quantity === "factor" ? "constant" : "inactive",
        operands: [],
      };
    case "figure":
      return {
        ...step(expression.of),
        path: expression.path,
        subject: subjectOf(model, expression.path),
      };
    case "sum":
      return { operation: "sum", operands: telling(outcome, expression.of).map(step) };
    case "product":
      return explainProduct(expression.of, outcome, step);
    case "partYear": {
      const { year, starts, ends, path } = expression;
      const outside =
        (starts !== undefined && starts > `${String(year)}-12-31`) ||
        (ends !== undefined && ends < `${String(year)}-01-01`);
      return {
        operation: "partYear",
        path: pathText([...path, starts === undefined ? "ends" : "starts"]),
        operands: [],
        ...(starts === undefined ? {} : { starts }),
        ...(ends === undefined ? {} : { ends }),
        months: outside ? { whole: 0, partial: [] } : activeMonths(year, starts, ends),
      };
    }
    case "settle":
      return {
        operation: "settle",
        priceLevel:
          expression.priceLevel === "view"
            ? priceLevelOf(outcome.view.basis, expression.year)
            : expression.priceLevel,
        operands: [step(expression.of)],
        ...withRounding(valuation.value(expression.of), valuation.value(expression)),
      };
    case "restate":
      return explainRestatement(expression, outcome, step);
    case "share": {
      const { of, weights } = expression.allocation;
      return {
        operation: "share",
        operands: [step(of), ...weights.map(step)],
        part: { position: expression.part, count: weights.length },
      };
    }
    case "fund": {
      const { gross, grants } = expression.funding;
      return {
        operation: "fund",
        operands: [step(gross), ...grants.map(({ of }) => step(of))],
        part: { position: expression.part, count: grants.length + 1 },
      };
    }
    case "fit": {
      const { rows, columns } = expression.fit;
      const margins = [rows[expression.row], columns[expression.column]];
      return {
        operation: "fit",
        operands: margins.flatMap((margin) => (margin ? [step(margin)] : [])),
      };
    }
    case "when":
      if (valuation.holds(expression.condition)) return step(expression.then);
      return { operation: "notAdopted", operands: [], condition: titled(outcome, expression) };
  }
}

function titled({ plan }: Outcome, { condition }: Expression & { op: "when" }) {
  const title = (id: string) => plan.proposals?.find((proposal) => proposal.id === id)?.title ?? id;
  return {
    adopted: condition.adopted.map(title),
    notAdopted: condition.notAdopted.map(title),
  };
}

/**
 * Explains any figure of an outcome: the operation, its operands with their own paths, the price-level
 * step with its publication, the rounding, and the source of each input. The explanation is made from
 * the same definition as the figure.
 *
 * @param outcome - an evaluated plan
 * @param query - the figure, or its path
 * @returns how the figure came about, down to the plan's inputs
 * @throws ProblemError as `figure` does
 * @example
 * ```ts
 * const outcome = evaluate(examplePlan, { adopted: ["intensiveret-indsats"], priceLevel: 2015 });
 * const step = explain(outcome, "cost/line=koordinatorer/2015");
 * [step.operation, decimalText(step.index!.factor), decimalText(step.unrounded!)]; //=> ["restate", "1.011039045", "5055195.225"]
 * ```
 */
export function explain(outcome: Outcome, query: FigureQuery | string): Step {
  const asked = typeof query === "string" ? parseFigurePath(query) : query;
  checkBasis(outcome, asked);
  // An expression that serves in several places is explained by one and the same step.
  const steps = new Map<Expression, Step>();
  const step = (expression: Expression): Step => {
    const known = steps.get(expression);
    if (known) return known;
    const made = {
      value: outcome.valuation.value(expression),
      quantity: quantityOf(expression),
      ...explainOperation(expression, outcome, step),
    };
    steps.set(expression, made);
    return made;
  };
  const path = figurePath(asked);
  return {
    ...step(figureExpression(outcome.model, asked)),
    path,
    subject: subjectOf(outcome.model, path),
  };
}
