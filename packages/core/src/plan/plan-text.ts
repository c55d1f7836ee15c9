import type { Plan } from "./schema/plan-schema.js";
import { failure, type Problem, type Result } from "../problem/index.js";
import { thousandsOrDecimals } from "./checks/number-readings.js";
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

const number = /[-+.\deE]+/y;
const likeThousands = /^(-?[1-9]\d{0,2})\.(\d{2}0)$/;

/** The number written at a position; empty where there is none. */
function numberAt(text: string, at: number): string {
  number.lastIndex = at;
  return number.exec(text)?.[0] ?? "";
}

/**
 * What can be told from the text alone, strings and comments skipped: brackets that nest deeper than
 * a plan can need, and numbers such as 540.000, which JSON reads as 540 while their author means
 * thousands.
 */
function faultIn(text: string): Problem | undefined {
  const open: string[] = [];
  for (let at = 0; at < text.length;) {
    const after = afterQuiet(text, at);
    const character = after === at ? text[at] : undefined;
    if (character === "[" || character === "{") open.push(character);
    if (character === "]" || character === "}") open.pop();
    if (open.length > deepest)
      return { code: "tooDeep", path: [], found: "[[[…", expected: [String(deepest)] };
    const found = character === undefined ? "" : numberAt(text, at);
    const fault = found === "" ? undefined : numberFault(found, text, at, open.at(-1) === "{");
    if (fault) return fault;
    at = Math.max(after, at + 1, at + found.length);
  }
  return undefined;
}

/** A number with a thousands point, or with a decimal comma where JSON has no list. */
function numberFault(
  found: string,
  text: string,
  at: number,
  inObject: boolean,
): Problem | undefined {
  const [, whole = "", decimals = ""] = likeThousands.exec(found) ?? [];
  if (whole !== "") {
    const expected = thousandsOrDecimals(whole, decimals);
    const details = { form: "decimal", offset: String(at) };
    return { code: "ambiguousNumber", path: [], found, expected, details };
  }
  const [comma] = /^,\d+/.exec(text.slice(at + found.length, at + found.length + 20)) ?? [];
  if (!inObject || comma === undefined) return undefined;
  const expected = [`${found}.${comma.slice(1)}`];
  const details = { offset: String(at) };
  return { code: "separatedNumber", path: [], found: found + comma, expected, details };
}

/**
 * Checks the text of a plan file before it is parsed, so that a hostile or broken file is refused
 * in bounded time and memory: a byte order mark, its size, the depth of its nesting, and numbers
 * written with a thousands point or a decimal comma.
 *
 * @param text - the decoded text of the file; comments are allowed
 * @returns the problem that forbids parsing it, or nothing; `details.offset` says where a number stands
 * @example
 * ```ts
 * checkPlanText("[".repeat(1000))?.code; //=> "tooDeep"
 * checkPlanText('{ "amount": 540.000 }')?.found; //=> "540.000"
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
  return faultIn(text);
}

/** Where a parser's message says that it stopped, if it says so beyond doubt. */
function positionIn(message: string, text: string): number | undefined {
  if (message === "Unexpected end of JSON input") return text.length;
  const [, digits] = / at position (\d+)/.exec(message) ?? [];
  if (digits !== undefined) return Number.parseInt(digits, 10);
  // Instead of the position V8 may quote the text, from ten characters before it.
  const [, quoted] = /, \.\.\."([^]+)"(?:\.\.\.)? is not valid JSON$/.exec(message) ?? [];
  const start = quoted === undefined ? -1 : text.indexOf(quoted);
  const isOnlyOne = quoted !== undefined && start === text.lastIndexOf(quoted);
  return start >= 0 && isOnlyOne ? start + 10 : undefined;
}

/** What the parser refused, by line and column: its own words are in English only. */
function notJson(error: unknown, text: string): Problem {
  const problem: Problem = { code: "notJson", path: [], expected: ["object"] };
  const position = positionIn(error instanceof Error ? error.message : "", text);
  if (position === undefined) return problem;
  const lines = text.slice(0, position).split(/\r\n|\r|\n/);
  const column = String((lines.at(-1) ?? "").length + 1);
  return { ...problem, details: { line: String(lines.length), column } };
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
  if (text.trim() === "") return failure([{ code: "emptyFile", path: [] }]);
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    return failure([notJson(error, text)]);
  }
  return parsePlan(input);
}
