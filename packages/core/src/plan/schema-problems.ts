import type * as z from "zod/mini";
import { withNearest, type Problem, type ProblemCode, type ProblemPath } from "../problem/index.js";

type Issue = z.core.$ZodIssue;

/** The value that stands at a path of the input. */
function valueAt(root: unknown, path: ProblemPath): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** A short text of what was found; long input is cut, so that a message stays a message. */
export function foundText(value: unknown): string {
  if (Array.isArray(value)) return "[…]";
  if (typeof value === "object" && value !== null) return "{…}";
  const text = typeof value === "string" ? value : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

interface ShapedSchema {
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly shape?: Record<string, ShapedSchema>;
      readonly element?: ShapedSchema;
      readonly innerType?: ShapedSchema;
      readonly valueType?: ShapedSchema;
      readonly options?: readonly ShapedSchema[];
    };
  };
}

/** The keys that the schema knows at a path, to suggest the one that was meant. */
function keysAt(schema: ShapedSchema, path: ProblemPath, input: unknown): string[] {
  const { def } = schema._zod;
  if (def.innerType) return keysAt(def.innerType, path, input);
  if (def.options)
    return [...new Set(def.options.flatMap((option) => keysAt(option, path, input)))];
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(def.shape ?? {});
  const next = typeof step === "number" ? def.element : (def.shape?.[step] ?? def.valueType);
  return next ? keysAt(next, rest, input) : [];
}

function problemsOfIssue(issue: Issue, schema: ShapedSchema, input: unknown): Problem[] {
  const path = issue.path as ProblemPath;
  const found = valueAt(input, path);
  const at = (
    code: ProblemCode,
    expected: readonly string[],
    where: ProblemPath = path,
  ): Problem => {
    const value = valueAt(input, where);
    return withNearest({
      code: value === undefined && code !== "unknownKey" ? "missingKey" : code,
      path: where,
      expected,
      ...(value === undefined ? {} : { found: foundText(value) }),
    });
  };
  switch (issue.code) {
    case "invalid_type":
      return [at("wrongType", [issue.expected])];
    case "unrecognized_keys": {
      const expected = keysAt(schema, path, input);
      return issue.keys.map((key) =>
        withNearest({ code: "unknownKey", path: [...path, key], found: key, expected }),
      );
    }
    case "invalid_value":
      return [at("unknownValue", issue.values.map(String))];
    case "invalid_union":
      return issue.discriminator === undefined
        ? [at("wrongType", ["decimal"])]
        : [
            at(
              "unknownValue",
              ["explicit", "shares", "weights", "equal"],
              [...path, issue.discriminator],
            ),
          ];
    case "invalid_key":
      return [
        withNearest({
          code: "wrongForm",
          path,
          found: String(path.at(-1)),
          expected: issue.issues.map((inner) => inner.message),
        }),
      ];
    case "too_small":
      return [at("outOfRange", [`≥ ${String(issue.minimum)}`])];
    case "too_big":
      return [at("outOfRange", [`≤ ${String(issue.maximum)}`])];
    case "custom":
      return [
        at((issue.params?.["problem"] as ProblemCode | undefined) ?? "wrongForm", [issue.message]),
      ];
    default:
      return [{ code: "wrongForm", path, found: foundText(found), expected: [issue.message] }];
  }
}

/** What the schema found wrong, as problems of ours. */
export function problemsOfSchema(
  issues: readonly Issue[],
  schema: unknown,
  input: unknown,
): Problem[] {
  return issues.flatMap((issue) => problemsOfIssue(issue, schema as ShapedSchema, input));
}
