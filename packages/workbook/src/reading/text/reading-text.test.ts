import { exact, locales } from "@aarsvaerk/core";
import { describe, expect, test } from "vitest";
import type { ReadingFinding } from "../finding.js";
import { da } from "./da.js";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { readingText } from "./reading-text.js";

const base = { severity: "warning", place: "Bemanding!D9" } as const;

describe("readingText", () => {
  const cases: readonly (readonly [ReadingFinding, string])[] = [
    [
      {
        ...base,
        code: "notANumber",
        label: "Koordinatorer, Angivet",
        found: "ti",
        expected: exact("1000.5"),
      },
      "Bemanding!D9 (Koordinatorer, Angivet): her skal stå et tal, ikke “ti”; planens 1.000,5 er beholdt",
    ],
    [
      { ...base, code: "formulaReplaced", found: exact("12"), expected: "=D6*E6" },
      "Bemanding!D9: 12 er skrevet over formlen =D6*E6 og følger ikke længere planen",
    ],
    [
      { ...base, code: "notADate", expected: "2012-10-16" },
      "Bemanding!D9: her skal stå en dato, ikke ingenting; planens 16-10-2012 er beholdt",
    ],
    [
      { ...base, code: "rowMissing", place: "Bemanding!8:8", label: "Boligrådgivere", count: 1 },
      "Bemanding!8:8 (Boligrådgivere): rækken mangler; planens tal er beholdt",
    ],
    [
      { ...base, code: "sheetMissing", place: "Bemanding", count: 1200 },
      "Bemanding: arket mangler; planens 1.200 tal er beholdt",
    ],
    [
      {
        ...base,
        code: "changeRefused",
        found: exact("-5"),
        problem: { code: "missingKey", path: ["title"] },
      },
      "Bemanding!D9: -5 kan ikke bruges i planen: title: mangler; forventede ingenting",
    ],
  ];

  test.each(cases.map(([finding, text]) => [text, finding] as const))("%s", (text, finding) => {
    expect(readingText(finding, "da")).toBe(text);
  });

  test.each([
    ["da", "Bemanding!D9: cellen viser fejlen #VÆRDI!"],
    ["nb", "Bemanding!D9: cellen viser feilen #VERDI!"],
    ["en", "Bemanding!D9: the cell shows the error #VALUE!"],
  ] as const)("an error is named as Excel names it: %s", (locale, text) => {
    const finding = { ...base, code: "errorShown", found: "#VALUE!", count: 1 } as const;
    expect(readingText(finding, locale)).toBe(text);
  });

  test("what comes from the workbook cannot steer a terminal, or fill a screen", () => {
    const found = `\u001b[2J${"x".repeat(500)}`;
    const text = readingText({ ...base, code: "notANumber", found }, "en");
    expect(text).not.toContain("\u001b");
    expect(text.length).toBeLessThan(200);
  });

  test("every code has a sentence of its own in every language", () => {
    const words = { found: "F", expected: "E", count: 2, counted: "2", problem: "P" };
    for (const texts of [da, nb, en]) {
      const sentences = Object.values(texts.findings).map((sentence) => sentence(words));
      expect(new Set(sentences).size).toBe(sentences.length);
    }
    for (const locale of locales)
      for (const code of Object.keys(da.findings) as ReadingFinding["code"][])
        for (const count of [0, 1, 2])
          expect(readingText({ ...base, code, count }, locale)).not.toContain("undefined");
  });
});
