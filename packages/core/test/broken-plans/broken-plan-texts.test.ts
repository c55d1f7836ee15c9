import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/index.js";
import { parsePlan, parsePlanJson, problemText } from "../../src/index.js";
import { changedPlan, type Changes } from "./whole-plan.js";

const danish = (problems: readonly Problem[]) =>
  problems.map((problem) => problemText(problem, "da"));

function textsOf(changes: Changes): string[] {
  const result = parsePlan(changedPlan(changes));
  return result.ok ? [] : danish(result.problems);
}

function textsOfFile(text: string): string[] {
  const result = parsePlanJson(text);
  return result.ok ? [] : danish(result.problems);
}

const post = "baseline.staffing[0]";
const yearly = "baseline.staffing[1]";
const rent = "baseline.amounts[0]";
const added = "proposals[0].staffing[0]";
const fraction = "et tal fra 0 til 1, fx 0.85";
const rates = "pris, bygget";

describe("what a person reads when a plan is wrong", () => {
  const cases: [Changes, string][] = [
    [{ title: "" }, "title: er tom; skriv en tekst"],
    [{ title: "x".repeat(20_000) }, "title: teksten er på 20.000 tegn; højst 10.000"],
    [{ "years.count": "4" }, "years.count: “4” står som tekst; skriv tallet uden anførselstegn"],
    [{ schemaVersion: "1" }, "schemaVersion: “1” står som tekst; skriv tallet uden anførselstegn"],
    [{ [`${yearly}.split.across`]: [] }, `${yearly}.split.across: listen er tom; angiv mindst én`],
    [
      { [`${post}.caseload`]: { perFte: ["10"], of: "sager" } },
      `${post}.caseload.perFte: angiv to tal, fra og til, fx ["10", "20"]`,
    ],
    [
      { asOf: "2012-02-30" },
      "asOf: “2012-02-30” er ikke en dato i kalenderen; skriv fx 2012-10-16",
    ],
    [
      { [`${rent}.amount`]: "" },
      `${rent}.amount: feltet er tomt; skriv et tal, fx 1400 eller 0.85`,
    ],
    [
      { [`${rent}.amount`]: "1.400,00" },
      `${rent}.amount: “1.400,00” er skrevet med komma; skriv 1400.00 (punktum som decimaltegn)`,
    ],
    [
      { [`${post}.fte`]: "1,400" },
      `${post}.fte: “1,400” er tvetydigt: mener du 1400 eller 1.40? Skriv uden tusindtalsskilletegn`,
    ],
    [
      { [`${rent}.amount`]: "1 400" },
      `${rent}.amount: “1 400” kan ikke læses; skriv 1400, uden mellemrum og tusindtalsskilletegn`,
    ],
    [
      { "rates[0].amount": "500.000" },
      "rates[0].amount: “500.000” er tvetydigt: mener du 500000 eller 500.00? Skriv uden tusindtalsskilletegn",
    ],
    [{ "rates[0].amount": -1 }, "rates[0].amount: -1 er negativ; her skal stå nul eller derover"],
    [
      { [`${post}.factorByYear`]: { 2012: "85" } },
      `${post}.factorByYear.2012: 85 er uden for det mulige; forventede ${fraction}`,
    ],
    [{ [`${rent}.amount`]: Infinity }, `${rent}.amount: tallet er for stort`],
    [
      { "proposals[0].requires": ["reduktion"] },
      "proposals[0].requires: forslagene forudsætter hinanden i ring: udvidelse → reduktion → udvidelse",
    ],
    [
      { "proposals[0].requires": ["udvidelse"] },
      "proposals[0].requires: forslaget forudsætter sig selv",
    ],
    [
      { "indexSeries[0]": { id: "loen", label: "Løn", over: "pris", spread: "1" } },
      "indexSeries[0].over: indeksserierne følger hinanden i ring: loen → pris → loen",
    ],
    [
      {
        "rates[1].parts": [
          { id: "pension", label: "Pension", percent: "15", of: ["loen"] },
          { id: "loen", label: "Løn", amount: "1" },
        ],
      },
      "rates[1].parts[0].of[0]: “loen” står længere nede; en procentdel kan kun tages af dele, der står før",
    ],
    [
      { [`${post}.duration`]: "temporary" },
      `${post}.until: mangler: en midlertidig linje skal have et slutår (until)`,
    ],
    [{ [`${post}.until`]: 2013 }, `${post}.until: et slutår (until) kræver duration: temporary`],
    [
      { [`${yearly}.fteByYear`]: { 2012: "1" } },
      `${yearly}.fteByYear.2013: mangler året 2013; skriv 0, hvis der ingen er`,
    ],
    [{ [`${post}.from`]: 2014 }, `${post}.from: året 2014 ligger uden for planen: 2012, 2013`],
    [
      { [`${yearly}.from`]: 2013 },
      `${yearly}.fteByYear.2012: året 2012 ligger uden for linjens år: 2013`,
    ],
    [
      { "proposals[1].excludes": ["reduktion"] },
      "proposals[1].excludes[0]: forslaget udelukker sig selv",
    ],
    [
      { [`${added}.split`]: { by: "weights", parts: { vest: "0" } } },
      `${added}.split.parts: alle vægte er nul; mindst én skal være større`,
    ],
    [
      { [`${rent}.funding[1]`]: { funder: "fonden", share: "60.5" } },
      `${rent}.funding: tilskuddene dækker 110,5 % af udgiften; højst 100 %`,
    ],
    [
      { [`${yearly}.split.step`]: "0.4" },
      `${yearly}.split.step: 1 årsværk går ikke op i trin à 0,4; vælg et andet trin (step)`,
    ],
    [
      { [`${added}.split.parts`]: { vest: "3", syd: "3" } },
      `${added}.split.parts: de angivne dele er i alt 6, men linjen er på 5`,
    ],
    [{ [`${post}.fte`]: undefined }, `${post}: mangler; angiv én af: fte, positions, fteByYear`],
    [
      { "units[2]": { id: "vest", label: "Vest 2" } },
      "units[2].id: “vest” er brugt i forvejen (units[0].id)",
    ],
    [
      { "units[2]": { id: "none", label: "Ingen" } },
      "units[2].id: id’et “none” har en fast betydning; vælg et andet",
    ],
    [{ [`${post}.unit`]: "x" }, `${post}.unit: der er ingen enhed “x”; planen har: vest, syd`],
    [
      { [`${post}.rate`]: "priss" },
      `${post}.rate: der er ingen årsværkspris “priss”; planen har: ${rates}. Mente du “pris”?`,
    ],
  ];

  test.each(cases)("%j", (changes, text) => {
    expect(textsOf(changes)).toEqual([text]);
  });

  test("a plan without any unit", () => {
    const plan = {
      ...changedPlan({}),
      units: [],
      baseline: { amounts: [{ id: "a", label: "A", amount: "1", unit: "x" }] },
      proposals: [],
      scenarios: [],
      actuals: [],
      staffingMatrix: undefined,
    };
    const result = parsePlan(plan);
    expect(result.ok ? [] : danish(result.problems)).toEqual([
      "baseline.amounts[0].unit: der er ingen enhed “x”; planen har ingen",
    ]);
  });

  test("keys and options are named as they are written, not described", () => {
    const [text] = textsOf({ "sources[0].titel": "x" });
    expect(text).toContain("mulige: id, title, publisher, caseNumber, documentNumber, date, url.");
    const [option] = textsOf({ currency: "SEK" });
    expect(option).toBe("currency: “SEK” er ikke en mulighed; mulige: DKK, NOK");
  });
});

describe("what cannot be seen, and what is too long", () => {
  test("is marked, and cut", () => {
    const text = (name: string) => textsOf({ [name]: 1 })[0]?.split(" findes")[0];
    expect(text("a\r\nb")).toBe("a\uFFFD\uFFFDb: nøglen “a\uFFFD\uFFFDb”");
    expect(text("a\u2028\u202eb\u200b\u0007")).toBe(
      "a\uFFFD\uFFFDb\uFFFD\uFFFD: nøglen “a\uFFFD\uFFFDb\uFFFD\uFFFD”",
    );
    expect(text("😀".repeat(100))).toBe(`${"😀".repeat(63)}…: nøglen “${"😀".repeat(63)}…”`);
  });
});

describe("a file that is no JSON", () => {
  const notJson = "filen er ikke gyldig JSON";
  test.each([
    ["", "filen er tom"],
    [" \n", "filen er tom"],
    ["null", "filen indeholder ikke en plan: den skal begynde med {"],
    ["[]", "filen indeholder ikke en plan: den skal begynde med {"],
    ['{\n  "title": "A"\n  "currency": "DKK"\n}', `${notJson} (linje 3, tegn 3)`],
    ['{\r\n  "title": "A",\r\n}', `${notJson} (linje 3, tegn 1)`],
    [
      '{\n  "title": "A",\n  "currency": DKK,\n  "language": "da"\n}',
      `${notJson} (linje 3, tegn 15)`,
    ],
    ['{ "title": "A", "years": {', `${notJson} (linje 1, tegn 27)`],
  ])("%j", (file, text) => {
    expect(textsOfFile(file)).toEqual([text]);
  });

  test("names no place that is in doubt", () => {
    // The parser quotes ten characters to each side, and they stand there twice.
    const wide = " ".repeat(12);
    const once = `["a",${wide}@${wide}, ${"1, ".repeat(20)}2]`;
    expect(textsOfFile(once)).toEqual([`${notJson} (linje 1, tegn 18)`]);
    expect(textsOfFile(once.replace('"a"', `"${wide}@${wide}"`))).toEqual([notJson]);
  });
});

describe("three decimals", () => {
  test.each([
    [{ [`${rent}.amount`]: "1.400", [`${rent}.amountUnit`]: "1000kr" }],
    [{ [`${rent}.amount`]: "1.400", [`${rent}.amountUnit`]: "mio" }],
    [{ [`${rent}.amount`]: "0.400" }],
    [{ [`${rent}.amount`]: "1400.500" }],
    [{ [`${rent}.amount`]: "500.00" }],
    [{ [`${rent}.amount`]: "500.0000" }],
    [{ [`${post}.fte`]: "1.400" }],
    [{ [`${rent}.funding[0].share`]: "33.333" }],
  ])("are no thousands in %j", (changes) => {
    expect(textsOf(changes)).toEqual([]);
  });
});
