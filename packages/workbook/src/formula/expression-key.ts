import type { Expression, Input } from "@aarsvaerk/core/calculation";

const keys = new WeakMap<Input, string>();

/** Each input stands in many formulas; its key is made once. */
function inputKey(input: Input): string {
  const known = keys.get(input);
  if (known !== undefined) return known;
  const made = `input ${JSON.stringify(input.path)}`;
  keys.set(input, made);
  return made;
}

/**
 * A text that equal expressions share, by which the cell of an expression is found again. Only what can
 * have a cell of its own has a key.
 */
export function expressionKey(expression: Expression): string | undefined {
  switch (expression.op) {
    case "input":
      return inputKey(expression.input);
    case "constant":
      return `constant ${String(expression.value.numerator)}/${String(expression.value.denominator)}`;
    case "partYear":
      return `part ${JSON.stringify(expression.path)} ${String(expression.year)}`;
    case "product":
    case "sum":
      return keyOfParts(expression.op, expression.of);
    case "settle": {
      const of = expressionKey(expression.of);
      return of === undefined ? undefined : `settle ${String(expression.year)} (${of})`;
    }
    default:
      return undefined;
  }
}

/** The key of a product or sum of these; of a single one, its own. */
export function keyOfParts(
  op: "product" | "sum",
  parts: readonly Expression[],
): string | undefined {
  const [only] = parts;
  if (parts.length === 1 && only) return expressionKey(only);
  const keys = parts.map(expressionKey);
  return keys.includes(undefined) ? undefined : `${op} (${keys.join(", ")})`;
}
