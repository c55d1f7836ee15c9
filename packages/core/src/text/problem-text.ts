import { pathText, type Problem } from "../problem/index.js";
import type { Locale } from "../locale/index.js";
import { problemTexts } from "./problems/index.js";
import type { ProblemTexts } from "./problems/problem-texts.js";

/** Longer lists of valid names are cut: the nearest one is named anyway. */
const namesShown = 12;

function expectedText(expected: readonly string[], { forms, and, nothing }: ProblemTexts): string {
  if (expected.length === 0) return nothing;
  const worded = expected.map(
    (name) => (Object.hasOwn(forms, name) ? forms[name] : undefined) ?? name,
  );
  if (worded.length > namesShown) return `${worded.slice(0, namesShown).join(", ")} …`;
  return worded.length > 1 && expected.some((name, at) => worded[at] !== name)
    ? worded.join(` ${and} `)
    : worded.join(", ");
}

/**
 * Words a problem: where, what was found, what was expected, and the nearest valid name.
 *
 * @param problem - the problem as data
 * @param locale - language of the text
 * @returns one line of text
 * @example
 * ```ts
 * problemText({ code: "missingKey", path: ["title"], expected: ["string"] }, "da"); //=> "title: mangler; forventede tekst"
 * ```
 */
export function problemText(problem: Problem, locale: Locale): string {
  const texts = problemTexts[locale];
  const { code, path, found, expected = [], nearest, details = {} } = problem;
  const sentence = texts.problems[code]({
    found: found === undefined || found === "" ? texts.nothing : found,
    expected: expectedText(expected, texts),
    details,
  });
  const place = pathText(path);
  const hint = nearest === undefined ? "" : `. ${texts.nearest(nearest)}`;
  return `${place === "" ? "" : `${place}: `}${sentence}${hint}`;
}
