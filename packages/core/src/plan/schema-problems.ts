import type * as z from "zod/mini";
import { withNearest, type Problem, type ProblemCode, type ProblemPath } from "../problem/index.js";
import { asCommonSlip } from "./common-slips.js";

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
      readonly shape?: Record<string, ShapedSchema>;
      readonly element?: ShapedSchema;
      readonly innerType?: ShapedSchema;
      readonly keyType?: z.ZodMiniType;
      readonly valueType?: ShapedSchema;
      readonly options?: readonly ShapedSchema[];
      readonly discriminator?: string;
      readonly values?: readonly unknown[];
    };
  };
}

const entryOf = (value: unknown, key: string | number): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string | number, unknown>)[key]
    : undefined;

/** The schema that holds at a path of the input; of several kinds, the one the input says it is. */
function schemaAt(
  schema: ShapedSchema | undefined,
  path: ProblemPath,
  input: unknown,
): ShapedSchema | undefined {
  if (!schema) return undefined;
  const { def } = schema._zod;
  if (def.innerType) return schemaAt(def.innerType, path, input);
  if (def.options && def.discriminator !== undefined) {
    const { discriminator } = def;
    const kind = entryOf(input, discriminator);
    const option = def.options.find((each) =>
      each._zod.def.shape?.[discriminator]?._zod.def.values?.includes(kind),
    );
    return schemaAt(option, path, input);
  }
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const next = typeof step === "number" ? def.element : (def.shape?.[step] ?? def.valueType);
  return schemaAt(next, rest, entryOf(input, step));
}

/**
 * JSON can hold the key `__proto__`, which parsers drop without a word: it is refused, so that
 * nothing is lost.
 */
function prototypeKeys(root: ShapedSchema, input: unknown): Problem[] {
  const problems: Problem[] = [];
  const open: [unknown, ProblemPath][] = [[input, []]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, path] = next;
    if (typeof value !== "object" || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number.parseInt(key, 10) : key];
      if (key !== "__proto__") open.push([inner, at]);
      else if (schemaAt(root, path, input)?._zod.def.keyType)
        problems.push(forbidden(root, at, input));
    }
  }
  return problems;
}

function forbidden(root: ShapedSchema, path: ProblemPath, input: unknown): Problem {
  const keys = schemaAt(root, path.slice(0, -1), input)?._zod.def.keyType?.safeParse("__proto__");
  const expected = keys?.error?.issues.map(({ message }) => message) ?? ["string"];
  return { code: "wrongForm", path, found: "__proto__", expected };
}

function problemsOfIssue(issue: Issue, schema: ShapedSchema, input: unknown): Problem[] {
  const path = issue.path as ProblemPath;
  const found = valueAt(input, path);
  const at = (code: ProblemCode, expected: readonly string[]): Problem => {
    const problem: Problem = {
      code: found === undefined ? "missingKey" : code,
      path,
      expected,
      ...(found === undefined ? {} : { found: foundText(found) }),
    };
    // Other codes name forms, and nobody means to write the name of a form.
    return code === "unknownValue" ? withNearest(problem) : asCommonSlip(problem, found);
  };
  switch (issue.code) {
    case "invalid_type":
      // The only numbers that are not decimals are years and counts.
      return [at("wrongType", [issue.expected === "number" ? "int" : issue.expected])];
    case "unrecognized_keys": {
      const expected = Object.keys(schemaAt(schema, path, input)?._zod.def.shape ?? {});
      return issue.keys.map((key) =>
        withNearest({ code: "unknownKey", path: [...path, key], found: key, expected }),
      );
    }
    case "invalid_value":
      return [at("unknownValue", issue.values.map(String))];
    case "invalid_union":
      return [at(...unionProblem(issue))];
    case "invalid_key":
      return [
        {
          code: "wrongForm",
          path,
          found: foundText(path.at(-1)),
          expected: issue.issues.map((inner) => inner.message),
        },
      ];
    case "too_small":
      return [sizeProblem(issue, path, found) ?? at("outOfRange", [`≥ ${String(issue.minimum)}`])];
    case "too_big":
      return [sizeProblem(issue, path, found) ?? at("outOfRange", [`≤ ${String(issue.maximum)}`])];
    case "custom":
      return [
        at((issue.params?.["problem"] as ProblemCode | undefined) ?? "wrongForm", [issue.message]),
      ];
    default:
      return [at("wrongForm", [issue.message])];
  }
}

/** A text or a list that is too short or too long; numbers have a range instead. */
function sizeProblem(
  issue: Issue & { code: "too_small" | "too_big" },
  path: ProblemPath,
  found: unknown,
): Problem | undefined {
  if (typeof found === "string")
    return issue.code === "too_small"
      ? { code: "emptyText", path, expected: ["string"] }
      : {
          code: "textTooLong",
          path,
          found: String(found.length),
          expected: [String(issue.maximum)],
        };
  if (!Array.isArray(found)) return undefined;
  // Every list but a pair needs one entry, if any number at all.
  return issue.code === "too_small" && issue.minimum === 1
    ? { code: "emptyList", path }
    : { code: "notAPair", path };
}

/** A value of no kind at all, or of none of the kinds that a key tells apart. */
const unionProblem = (
  issue: Issue & { code: "invalid_union" },
): [code: ProblemCode, expected: readonly string[]] =>
  issue.discriminator === undefined
    ? ["wrongType", ["decimal"]]
    : ["unknownValue", "options" in issue ? (issue.options ?? []).map(String) : []];

/** What the schema found wrong, as problems of ours. */
export function problemsOfSchema(
  issues: readonly Issue[],
  schema: unknown,
  input: unknown,
): Problem[] {
  const root = schema as ShapedSchema;
  return [
    ...issues.flatMap((issue) => problemsOfIssue(issue, root, input)),
    ...prototypeKeys(root, input),
  ];
}
