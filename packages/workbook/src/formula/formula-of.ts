import type { Expression } from "@aarsvaerk/core/calculation";
import { expressionKey, keyOfParts } from "./expression-key.js";
import { literal } from "./literal.js";

/** Where a formula finds what it refers to. */
export interface References {
  /** The cell of an expression, by its key; nothing where it is calculated within the formula. */
  readonly cell: (key: string) => string | undefined;
  /** The cell of an index factor; nothing where the amount is not restated. */
  readonly factor: (step: Expression & { op: "restate" }) => string | undefined;
}

/** Money is settled to øre, half away from zero: what ROUND does (rule 18). */
const settled = (formula: string): string => `ROUND(${formula},2)`;

/**
 * The factors of a product: those that end in a cell together, then one by one. Divisors come last, so
 * that whole numbers are multiplied first.
 */
function productFormula(of: readonly Expression[], references: References): string {
  for (let length = of.length; length > 1; length--) {
    const key = keyOfParts("product", of.slice(0, length));
    const cell = key === undefined ? undefined : references.cell(key);
    if (cell !== undefined)
      return joined([cell, ...of.slice(length).map((each) => factorFormula(each, references))]);
  }
  return joined(of.map((each) => factorFormula(each, references)));
}

const isHundredth = (factor: string): boolean => factor === "0.01";

function joined(factors: readonly string[]): string {
  const multiplied = factors.filter((factor) => !isHundredth(factor)).join("*");
  const divided = factors.filter(isHundredth).map(() => "/100");
  return `${multiplied === "" ? "1" : multiplied}${divided.join("")}`;
}

/** A sum within a product stands in brackets. */
function factorFormula(expression: Expression, references: References): string {
  const formula = formulaOf(expression, references);
  const isSum = expression.op === "sum" && /[+]/.test(formula);
  return isSum ? `(${formula})` : formula;
}

/**
 * An expression as a spreadsheet formula, without `=`: the third reading of the definition that the
 * core reads as a value and as an explanation.
 *
 * @throws Error for what has no live formula: shares, grants and cells between two margins have sheets
 *   of their own
 */
export function formulaOf(expression: Expression, references: References): string {
  const key = expressionKey(expression);
  const cell = key === undefined ? undefined : references.cell(key);
  if (cell !== undefined) return cell;
  switch (expression.op) {
    case "constant":
      return literal(expression.value);
    case "input":
      return literal(expression.input.value);
    case "figure":
      return formulaOf(expression.of, references);
    case "sum":
      return expression.of.map((each) => formulaOf(each, references)).join("+");
    case "product":
      return productFormula(expression.of, references);
    case "settle":
      return settled(formulaOf(expression.of, references));
    case "restate": {
      const factor = references.factor(expression);
      const of = formulaOf(expression.of, references);
      return factor === undefined ? of : settled(`${of}*${factor}`);
    }
    case "partYear":
    case "share":
    case "fund":
    case "fit":
    case "when":
      throw new Error(`an expression of the kind ${expression.op} has no cell`);
  }
}
