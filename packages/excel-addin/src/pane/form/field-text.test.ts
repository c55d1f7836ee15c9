import { examplePlan, locales, type Problem } from "@aarsvaerk/core";
import { describe, expect, test } from "vitest";
import { enterLine } from "../../editing/line/enter-line.js";
import { lineDraft } from "../../editing/line/line-draft.js";
import type { StaffingDraft } from "../../editing/line/staffing-draft.js";
import { lineOf } from "../../editing/plan/plan-lines.js";
import { fieldText } from "./field-text.js";

const owner = "intensiveret-indsats";
const id = "koordinatorer";
const units = ["socialcenter", "herberger"];

/** What is wrong with the line of the note when its form is changed. */
function problems(change: (draft: StaffingDraft) => StaffingDraft): readonly Problem[] {
  const context = { plan: examplePlan, locale: "da" as const };
  const draft = lineDraft(lineOf(examplePlan, owner, id)!, context) as StaffingDraft;
  const result = enterLine(change(draft), { owner, id, isNew: false }, context);
  return result.ok ? [] : result.problems;
}

const period = (changes: Partial<StaffingDraft["common"]["period"]>) =>
  problems((draft) => ({
    ...draft,
    common: { ...draft.common, period: { ...draft.common.period, ...changes } },
  }));
const place = (changes: Partial<StaffingDraft["place"]>) =>
  problems((draft) => ({ ...draft, place: { ...draft.place, ...changes } }));

const cases: readonly (readonly [danish: string, found: readonly Problem[]])[] = [
  ["Skal udfyldes", problems((draft) => ({ ...draft, role: "" }))],
  ["Skal udfyldes; skriv et tal, fx 17,5", problems((draft) => ({ ...draft, fte: "" }))],
  ["“ti” kan ikke læses; skriv et tal, fx 17,5", problems((draft) => ({ ...draft, fte: "ti" }))],
  ["“0.85” er tvetydigt: mener du 0,85?", problems((draft) => ({ ...draft, fte: "0.85" }))],
  ["Skriv det sidste år", period({ duration: "temporary" })],
  ["Skriv året", period({ duration: "oneOff" })],
  ["“20” kan ikke læses; skriv et årstal, fx 2012", period({ from: "20" })],
  [
    "“marts” kan ikke læses; skriv en dato, fx 16-10-2012",
    period({ part: "dates", starts: "marts" }),
  ],
  ["“2012-02-30” er ikke en dato i kalenderen", period({ part: "dates", starts: "30-2-2012" })],
  [
    "“1,5” er uden for det mulige; skriv et tal fra 0 til 1, fx 0,85",
    period({ part: "factors", factorByYear: { "2012": "1,5" } }),
  ],
  [
    "Skal være 01-08-2012 eller senere",
    period({ part: "dates", starts: "1-8-2012", ends: "31-7-2012" }),
  ],
  ["Skal være 2014 eller senere", period({ duration: "temporary", from: "2014", until: "2013" })],
  [
    "Skal være mindst 25",
    problems((draft) => ({
      ...draft,
      caseload: { ...draft.caseload, low: "25", high: "20", of: "familier" },
    })),
  ],
  ["Vælg mindst én", place({ by: "equal", units: [] })],
  [
    "De angivne dele er i alt 9, men linjen er på 10",
    place({ by: "explicit", units, parts: { socialcenter: "5", herberger: "4" } }),
  ],
  [
    "Andelene giver 90 %; de skal give 100 %",
    place({ by: "shares", units, parts: { socialcenter: "50", herberger: "40" } }),
  ],
  [
    "Antallet af årsværk går ikke op i dele à 3; skriv en mindre del",
    place({ by: "equal", units, step: "3" }),
  ],
];

test.each(cases)("%s", (danish, found) => {
  expect(found.map((problem) => fieldText(problem, "da"))).toEqual([danish]);
});

describe.each(locales)("in %s", (locale) => {
  test("nobody who fills in a form is told of keys, or of decimals with a point", () => {
    for (const [, found] of cases)
      for (const problem of found) {
        const text = fieldText(problem, locale);
        expect(text).not.toMatch(/\((until|from|step|amount)\)|duration|punktum|uten tusenskille/);
        expect(text).toMatch(/^[^a-z]/);
      }
  });
});
