import type { Plan } from "./schema/plan-schema.js";
import { failure, type Problem, type Result } from "../problem/index.js";
import { parsePlan } from "./parse-plan.js";

const deepest = 64;
const largest = 50_000_000;
const byteOrderMark = "\uFEFF";

/** Where the string or comment that begins here ends: the position after it. */
function afterQuiet(text: string, start: number): number {
  if (text.startsWith("//", start)) return endOf(text, "\n", start + 2);
  if (text.startsWith("/*", start)) return endOf(text, "*/", start + 2);
  if (text[start] !== '"') return start;
  let end = start + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
  return end + 1;
}

function endOf(text: string, token: string, from: number): number {
  const at = text.indexOf(token, from);
  return at < 0 ? text.length : at + token.length;
}

/** Whether brackets nest deeper than a plan can need; strings and comments are skipped. */
function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length;) {
    const after = afterQuiet(text, at);
    const character = text[at];
    if (after === at && (character === "[" || character === "{")) depth++;
    if (after === at && (character === "]" || character === "}")) depth--;
    if (depth > deepest) return true;
    at = Math.max(after, at + 1);
  }
  return false;
}

/**
 * Checks the text of a plan file before it is parsed, so that a hostile or broken file is refused
 * in bounded time and memory: a byte order mark, its size, the depth of its nesting.
 *
 * @param text - the decoded text of the file; comments are allowed
 * @returns the problem that forbids parsing it, or nothing
 * @example
 * ```ts
 * checkPlanText("[".repeat(1000))?.code; //=> "tooDeep"
 * checkPlanText("{}"); //=> undefined
 * ```
 */
export function checkPlanText(text: string): Problem | undefined {
  if (text.startsWith(byteOrderMark))
    return { code: "byteOrderMark", path: [], found: "U+FEFF", expected: ["{"] };
  if (text.length > largest)
    return {
      code: "tooLarge",
      path: [],
      found: String(text.length),
      expected: [String(largest)],
    };
  if (nestsTooDeep(text))
    return { code: "tooDeep", path: [], found: "[[[…", expected: [String(deepest)] };
  return undefined;
}

/**
 * Reads a plan from the text of a JSON file.
 *
 * @param text - the decoded text, strict JSON without comments
 * @returns the plan, or the problems, each with its path
 * @example
 * ```ts
 * parsePlanJson(JSON.stringify(examplePlan)).ok; //=> true
 * const broken = parsePlanJson("{");
 * broken.ok ? "" : broken.problems[0].code; //=> "notJson"
 * ```
 */
export function parsePlanJson(text: string): Result<Plan> {
  const problem = checkPlanText(text);
  if (problem) return failure([problem]);
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    const found = error instanceof Error ? error.message : "";
    return failure([{ code: "notJson", path: [], found, expected: ["object"] }]);
  }
  return parsePlan(input);
}
