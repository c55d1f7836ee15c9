import { examplePlan, type Locale, type Plan } from "@aarsvaerk/core";
import { describe, expect, test } from "vitest";
import { lineOf } from "../plan/plan-lines.js";
import { enterLine, type EnteredLine } from "./enter-line.js";
import { emptyLine, lineDraft } from "./line-draft.js";
import { newRate, rateDraft } from "./rate-draft.js";
import type { AmountDraft } from "./amount-draft.js";
import type { StaffingDraft } from "./staffing-draft.js";

const owner = "intensiveret-indsats";
const begun: Plan = {
  schemaVersion: 1,
  title: "Nyt",
  language: "da",
  currency: "DKK",
  priceLevel: 2012,
  years: { first: 2012, count: 2 },
  proposals: [{ id: "forslag", kind: "request", title: "Forslag" }],
};

const staffing = (plan: Plan, changes: Partial<StaffingDraft>): StaffingDraft => ({
  ...(emptyLine("staffing", "Årsværkspris", { plan, locale: "da" }) as StaffingDraft),
  ...changes,
});

function enter(
  draft: StaffingDraft | AmountDraft,
  plan: Plan,
  to = "forslag",
  locale: Locale = "da",
) {
  return enterLine(draft, { owner: to, isNew: true }, { plan, locale });
}

function entered(result: EnteredLine) {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

const problems = (result: EnteredLine) =>
  result.ok ? [] : result.problems.map(({ code, path }) => [code, path.join(".")]);

const typed = {
  role: "Koordinerende medarbejdere",
  fte: "10",
  rate: { ...newRate("Årsværkspris", {}), amount: "500.000" },
};

describe("a first line", () => {
  test("ten FTE at 500.000 kr. make a line and a price at once", () => {
    const { plan, id, draft } = entered(enter(staffing(begun, typed), begun));
    expect(id).toBe("koordinerende-medarbejdere");
    expect(plan.rates).toEqual([{ id: "aarsvaerkspris", label: "Årsværkspris", amount: "500000" }]);
    expect(plan.proposals![0]!.staffing).toEqual([
      { id, role: "Koordinerende medarbejdere", fte: "10", rate: "aarsvaerkspris" },
    ]);
    expect((draft as StaffingDraft).rate.id).toBe("aarsvaerkspris");
  });

  test("while it is new its id follows its text; the price stays one", () => {
    const first = entered(enter(staffing(begun, typed), begun));
    const next = entered(
      enterLine(
        { ...(first.draft as StaffingDraft), role: "Rådgivere" },
        { owner: "forslag", id: first.id, isNew: true },
        { plan: first.plan, locale: "da" },
      ),
    );
    expect(next.plan.proposals![0]!.staffing!.map(({ id }) => id)).toEqual(["raadgivere"]);
    expect(next.plan.rates).toHaveLength(1);
  });

  test("what is missing is told field by field, and the plan is left alone", () => {
    expect(problems(enter(staffing(begun, {}), begun))).toEqual([
      ["emptyText", "role"],
      ["emptyField", "fte"],
      ["emptyField", "rate.amount"],
    ]);
  });

  test("a price that was made here and left for another is gone again", () => {
    const first = entered(enter(staffing(examplePlan, typed), { ...examplePlan }, owner));
    expect(first.plan.rates).toHaveLength(3);
    const rate = rateDraft("boligraadgiver", { plan: first.plan, locale: "da" });
    const next = entered(
      enterLine(
        { ...(first.draft as StaffingDraft), rate },
        { owner, id: first.id, isNew: true },
        { plan: first.plan, locale: "da" },
        "aarsvaerkspris",
      ),
    );
    expect(next.plan.rates).toEqual(examplePlan.rates);
  });
});

describe("a line of the plan", () => {
  const context = { plan: examplePlan, locale: "da" as const };
  const place = { owner, id: "koordinatorer", isNew: false };
  const draft = lineDraft(lineOf(examplePlan, owner, "koordinatorer")!, context) as StaffingDraft;
  const change = (changes: Partial<StaffingDraft>) =>
    enterLine({ ...draft, ...changes }, place, context);
  const split = (changes: Partial<StaffingDraft["place"]>) =>
    change({ fte: "32", place: { ...draft.place, ...changes } });
  const units = ["socialcenter", "herberger"];
  const lineIn = (result: EnteredLine) =>
    lineOf(entered(result).plan, owner, "koordinatorer")!.line;

  test("keeps its id whatever it is called", () => {
    expect(entered(change({ role: "Andet" })).id).toBe("koordinatorer");
  });

  test("passes by the name of another role without losing its percentages to it", () => {
    const rates = [{ id: "pris", label: "Pris", amount: "500000" }];
    const role = (id: string, name: string) => ({ id, role: name, fte: "2", rate: "pris" });
    const percentages = [{ id: "p", label: "Pulje", percent: "10", of: { roles: ["X", "Z"] } }];
    const plan: Plan = {
      ...begun,
      rates,
      baseline: { staffing: [role("x", "X"), role("y", "Y"), role("z", "Z")], percentages },
    };
    const at = { owner: "baseline", id: "x", isNew: false };
    const of = (given: Plan) => ({ plan: given, locale: "da" }) as const;
    const typing = (given: Plan, text: string) => {
      const begun = lineDraft(lineOf(plan, "baseline", "x")!, of(plan)) as StaffingDraft;
      return enterLine({ ...begun, role: text }, at, of(given));
    };
    const paused = typing(plan, "Y");
    expect(paused.ok ? [] : paused.elsewhere.map(({ code, found }) => [code, found])).toEqual([
      ["unknownReference", "X"],
    ]);
    const named = entered(typing(paused.ok ? paused.plan : plan, "Yngre")).plan.baseline!;
    expect(named.percentages![0]!.of).toEqual({ roles: ["Yngre", "Z"] });
    expect(named.staffing!.map((line) => line.role)).toEqual(["Yngre", "Y", "Z"]);
  });

  test("17 + 15 are 32", () => {
    const parts = { socialcenter: "17", herberger: "15" };
    expect(lineIn(split({ by: "explicit", units, parts }))).toMatchObject({
      fte: "32",
      split: { by: "explicit", parts },
    });
  });

  test.each([
    [
      "17 + 14",
      { by: "explicit", units, parts: { socialcenter: "17", herberger: "14" } },
      "partsNotWhole",
      "split.parts",
    ],
    [
      "60 + 30 %",
      { by: "shares", units, parts: { socialcenter: "60 %", herberger: "30" } },
      "sharesNotWhole",
      "split.parts",
    ],
    [
      "a part that is no number",
      { by: "weights", units, parts: { socialcenter: "x", herberger: "1" } },
      "wrongForm",
      "split.parts.socialcenter",
    ],
    ["no unit at all", { by: "equal", units: [] }, "emptyList", "split.across"],
    ["steps that do not go up", { by: "equal", units, step: "7" }, "notInSteps", "split.step"],
    ["no unit chosen", { by: "unit", unit: "" }, "missingKey", "unit"],
  ] as const)("%s is told beside the field", (_, changes, code, path) => {
    expect(problems(split(changes))).toEqual([[code, path]]);
  });

  test("the wrong price is told under the price", () => {
    expect(problems(change({ rate: { ...draft.rate, amount: "-5" } }))).toEqual([
      ["negative", "rate.amount"],
    ]);
  });

  test("a changed price is changed for all its lines", () => {
    const { plan } = entered(change({ rate: { ...draft.rate, amount: "0,52 mio." } }));
    expect(plan.rates![0]).toMatchObject({
      id: "aarsvaerk",
      amount: "520000",
      source: "notat-2011",
    });
  });

  test("years out of the plan, dates that end before they begin", () => {
    const { period } = draft.common;
    const timed = (changes: Partial<typeof period>) =>
      problems(change({ common: { ...draft.common, period: { ...period, ...changes } } }));
    expect(timed({ from: "2030" })).toEqual([["yearOutside", "from"]]);
    expect(timed({ duration: "temporary" })).toEqual([["missingKey", "until"]]);
    expect(timed({ duration: "oneOff" })).toEqual([["missingKey", "from"]]);
    expect(timed({ part: "dates", starts: "31-02-2012" })).toEqual([["notInCalendar", "starts"]]);
    expect(timed({ part: "dates", starts: "1-3-2013", ends: "1-2-2013" })).toEqual([
      ["outOfRange", "ends"],
    ]);
    expect(timed({ part: "factors", factorByYear: { "2012": "1,5" } })).toEqual([
      ["outOfRange", "factorByYear.2012"],
    ]);
  });

  test("FTE year by year: each active year is asked for", () => {
    expect(problems(change({ perYear: true, fteByYear: { "2012": "1", "2013": "" } }))).toEqual([
      ["emptyField", "fteByYear.2013"],
      ["emptyField", "fteByYear.2014"],
      ["emptyField", "fteByYear.2015"],
    ]);
  });
});

test("amounts are typed in 1.000 kr., and kroner where the text says so", () => {
  const context = { plan: begun, locale: "da" as const };
  const empty = emptyLine("amounts", "", context) as AmountDraft;
  const amount = (text: string) => {
    const { plan } = entered(enter({ ...empty, label: "Husleje", amount: text }, begun));
    return plan.proposals![0]!.amounts![0];
  };
  const expected = { id: "husleje", label: "Husleje", amount: "540", amountUnit: "1000kr" };
  expect(amount("540")).toEqual(expected);
  expect(amount("540.000 kr.")).toEqual(expected);
  expect(amount("0,54 mio.")).toEqual(expected);
});
