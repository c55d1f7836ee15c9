import { describe, expect, test } from "vitest";
import { draft, planOf, proposal, type Draft } from "../../test/rules/small-plan.js";
import { locales } from "../locale/index.js";
import { ProblemError, type Problem } from "../problem/index.js";
import { problemText } from "../text/index.js";
import { admissibleSets } from "./admissible.js";
import { chooseCandidates } from "./candidates.js";
import type { CombinationOptions } from "./options.js";
import { idsIn } from "./proposal-set.js";

/** A plan of empty proposals; a text lists what it requires (+) and excludes (−). */
const planWith = (limits: Readonly<Record<string, string>>) =>
  planOf(
    draft({
      proposals: Object.entries(limits).map(([id, text]): Draft => {
        const named = (sign: string) =>
          text.split(" ").flatMap((word) => (word.startsWith(sign) ? [word.slice(1)] : []));
        return proposal({ id, title: id, requires: named("+"), excludes: named("-") });
      }),
    }),
  );

function allowed(
  limits: Readonly<Record<string, string>>,
  options: CombinationOptions = {},
): string[] {
  const candidates = chooseCandidates(planWith(limits), options);
  return [...admissibleSets(candidates)].map((set) => idsIn(set, candidates.ids).join(""));
}

function problemsOf(
  limits: Readonly<Record<string, string>>,
  options: CombinationOptions,
): readonly Problem[] {
  try {
    chooseCandidates(planWith(limits), options);
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
  return [];
}

const numbered = (count: number, text: (at: number) => string) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`p${at}`, text(at)]));

describe("admissible sets", () => {
  test("without limits, every subset in the order of counting", () => {
    expect(allowed({ a: "", b: "", c: "" })).toEqual(["", "a", "b", "ab", "c", "ac", "bc", "abc"]);
  });

  test.each([
    ["requires an earlier one", { a: "", b: "+a" }, ["", "a", "ab"]],
    ["requires a later one", { a: "+b", b: "" }, ["", "b", "ab"]],
    ["requires round a corner", { a: "", b: "+c", c: "+a" }, ["", "a", "ac", "abc"]],
    ["excludes", { a: "-b", b: "", c: "" }, ["", "a", "b", "c", "ac", "bc"]],
    ["what is required excludes", { a: "", b: "+c", c: "-a" }, ["", "a", "c", "bc"]],
    ["requires two that exclude each other", { a: "+b +c", b: "-c", c: "" }, ["", "b", "c"]],
  ])("%s", (_, limits, expected) => {
    expect(allowed(limits)).toEqual(expected);
  });

  test("must-haves, with what they require, are in every one", () => {
    expect(allowed({ a: "", b: "+a", c: "-a", d: "" }, { mustHave: ["b"] })).toEqual(["ab", "abd"]);
  });

  test("only what is chosen is combined, in the order of the plan; a name may come twice", () => {
    const among = ["c", "a", "c"];
    expect(allowed({ a: "", b: "", c: "" }, { among })).toEqual(["", "a", "c", "ac"]);
    expect(allowed({ a: "+b", b: "", c: "" }, { among })).toEqual(["", "c"]);
  });

  test("branches that lead nowhere are not followed", () => {
    // Of 16.777.216 sets 25 are admissible: looking at each would take minutes.
    const chain = numbered(24, (at) => (at === 0 ? "" : `+p${at - 1}`));
    expect(allowed(chain)).toHaveLength(25);
    const rivals = numbered(24, (at) =>
      Array.from({ length: at }, (_, other) => `-p${other}`).join(" "),
    );
    expect(allowed(rivals)).toHaveLength(25);
  });
});

describe("proposals that cannot be combined", () => {
  const cases: [string, Readonly<Record<string, string>>, CombinationOptions, string[]][] = [
    [
      "an unknown must-have and an unknown candidate",
      { pris: "", bolig: "" },
      { mustHave: ["boligg"], among: ["bolig", "skole"] },
      [
        "mustHave: der er intet forslag “boligg”; planen har: pris, bolig. Mente du “bolig”?",
        "among: der er intet forslag “skole”; planen har: pris, bolig",
      ],
    ],
    [
      "too many",
      numbered(25, () => ""),
      {},
      ["among: 25 forslag giver for mange kombinationer; vælg højst 24 af dem (among)"],
    ],
    [
      "a must-have that is not chosen",
      { a: "", b: "" },
      { mustHave: ["b"], among: ["a"] },
      ["mustHave: “b” skal med, men er ikke blandt de forslag, der kombineres: a"],
    ],
    [
      "a must-have that requires what is not chosen",
      { a: "+b", b: "+c", c: "" },
      { mustHave: ["a"], among: ["a", "b"] },
      ["mustHave: “a” forudsætter “c”, som ikke er blandt de forslag, der kombineres: a, b"],
    ],
    [
      "must-haves that exclude each other",
      { a: "", b: "-a", c: "" },
      { mustHave: ["a", "b"] },
      ["mustHave: “b” og “a” udelukker hinanden og kan ikke begge være med"],
    ],
    [
      "must-haves that exclude each other through what they require",
      { a: "+c", b: "+d", c: "-d", d: "" },
      { mustHave: ["a", "b"] },
      [
        "mustHave: “a” og “b” kan ikke begge være med: de kræver “c” og “d”, som udelukker hinanden",
      ],
    ],
    [
      "a must-have that contradicts itself",
      { a: "+b +c", b: "-c", c: "" },
      { mustHave: ["a"] },
      ["mustHave: “a” kan ikke vedtages: det kræver både “b” og “c”, som udelukker hinanden"],
    ],
    ["no proposals", {}, {}, ["among: der er ingen forslag at kombinere"]],
    ["none chosen", { a: "" }, { among: [] }, ["among: der er ingen forslag at kombinere"]],
    [
      "none that can be adopted",
      { a: "+c", b: "+a", c: "" },
      { among: ["a", "b"] },
      [
        "among: ingen af forslagene kan vedtages: hvert af dem forudsætter et forslag, der ikke er valgt til, eller forslag, der udelukker hinanden",
      ],
    ],
  ];

  test.each(cases)("%s", (_, limits, options, expected) => {
    const problems = problemsOf(limits, options);
    expect(problems.map((problem) => problemText(problem, "da"))).toEqual(expected);
    const told = locales.map((locale) => problems.map((problem) => problemText(problem, locale)));
    expect(new Set(told.flat()).size).toBe(3 * expected.length);
  });
});
