import { pathText, type Problem, type ProblemCode, type ProblemPath } from "../problem/index.js";
import type { Locale } from "../locale/index.js";
import { problemTexts } from "./problems/index.js";
import type { ProblemTexts } from "./problems/problem-texts.js";

/** Longer lists of valid names are cut: the nearest one is named anyway. */
const namesShown = 12;
const longestList = 400;
/** As long as an id can be. */
const longestPiece = 64;
/** These show what is longer than one name: the way round, the words of another parser. */
const longestFound: Partial<Record<ProblemCode, number>> = { cycle: 200, notJson: 200 };

/** Where the expected texts are names of forms; everywhere else they are the very names to write. */
const namesForms: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "wrongType",
  "wrongForm",
  "emptyField",
  "missingKey",
  "outOfRange",
  "notInCalendar",
]);

/** Text from outside as a piece of one line: short, and with nothing in it that cannot be seen. */
function piece(text: string, longest = longestPiece): string {
  const seen = [...text.slice(0, 2 * longest + 2)].map((character) =>
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(character) ? "\uFFFD" : character,
  );
  return seen.length > longest ? `${seen.slice(0, longest - 1).join("")}…` : seen.join("");
}

function expectedText(code: ProblemCode, expected: readonly string[], texts: ProblemTexts): string {
  const { forms, or, nothing } = texts;
  if (expected.length === 0) return nothing;
  const isForm = (name: string) => namesForms.has(code) && Object.hasOwn(forms, name);
  const worded = expected
    .slice(0, namesShown)
    .map((name) => (isForm(name) ? forms[name] : undefined) ?? piece(name));
  const alternatives = code === "ambiguousNumber" || expected.some(isForm);
  const list = worded.join(alternatives ? ` ${or} ` : ", ");
  return piece(expected.length > namesShown ? `${list} …` : list, longestList);
}

const placeText = (path: ProblemPath): string =>
  pathText(path.map((step) => (typeof step === "string" ? piece(step) : step)));

/**
 * Words a problem: where, what was found, what was expected, and the nearest valid name.
 *
 * @param problem - the problem as data
 * @param locale - language of the text
 * @returns one line of text; what comes from the plan is cut, and shown without control characters
 * @example
 * ```ts
 * problemText({ code: "missingKey", path: ["title"], expected: ["string"] }, "da"); //=> "title: mangler; forventede tekst"
 * ```
 */
export function problemText(problem: Problem, locale: Locale): string {
  const texts = problemTexts[locale];
  const { code, path, found, expected = [], nearest, details = {} } = problem;
  const sentence = texts.problems[code]({
    found: found === "" ? texts.nothing : piece(found ?? "", longestFound[code]),
    expected: expectedText(code, expected, texts),
    details: Object.fromEntries(Object.entries(details).map(([key, text]) => [key, piece(text)])),
  });
  const place = placeText(path);
  const hint = nearest === undefined ? "" : `. ${texts.nearest(piece(nearest))}`;
  return `${place === "" ? "" : `${place}: `}${sentence}${hint}`;
}
