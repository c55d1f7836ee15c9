import { locales } from "@aarsvaerk/core";
import { expect, test } from "vitest";
import type { Refusal } from "../refusal.js";
import { refusalText } from "./index.js";

const refusals: readonly Refusal[] = [
  { code: "notANumber", argument: "amount", found: "x" },
  { code: "notANumber", argument: "amount", found: null },
  { code: "notAYear", argument: "fromYear", found: 2012.5 },
  { code: "notDecimals", argument: "decimals", found: "x" },
  { code: "negativeWeight", argument: "weights", found: -0.5 },
  { code: "noWeight" },
  { code: "unequalRanges", years: 5, growth: 1 },
  { code: "yearTwice", year: 2013 },
  { code: "missingYear", year: 2016 },
  { code: "growthTooLow", year: 2013 },
  { code: "notPaidBack", horizon: 20 },
];

test("a cell says in Danish what is wrong", () => {
  expect(refusals.map((refusal) => refusalText(refusal, "da"))).toMatchInlineSnapshot(`
    [
      "beløb: “x” er ikke et tal.",
      "beløb: her mangler et tal.",
      "fra_år: “2012,5” er ikke et årstal fra 1900 til 2200.",
      "decimaler: “x” er ikke et helt tal fra 0 til 6.",
      "vægte: -0,5 er negativ; en vægt er 0 eller derover.",
      "Alle vægte er 0, så der er intet at fordele efter.",
      "Der er 5 celler med år, men 1 med stigninger; der skal være lige mange.",
      "2013 står to gange blandt årene.",
      "Stigningen for 2016 mangler.",
      "Stigningen for 2013 er −100 pct. eller derunder.",
      "Tjener sig ikke hjem inden for 20 år.",
    ]
  `);
});

test.each(locales)("every refusal has words of its own in %s", (locale) => {
  const texts = refusals.map((refusal) => refusalText(refusal, locale));
  expect(new Set(texts).size).toBe(refusals.length);
  for (const [position, text] of texts.entries()) {
    expect(text).not.toContain("undefined");
    expect(text).not.toBe(refusals[position]?.code);
  }
});
