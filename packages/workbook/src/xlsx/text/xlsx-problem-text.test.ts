import { locales } from "@aarsvaerk/core";
import { expect, test } from "vitest";
import { xlsxProblemText } from "./xlsx-problem-text.js";
import { da } from "./da.js";
import type { XlsxProblemCode } from "../problem.js";

const details = {
  character: "U+0000",
  length: "40000",
  found: "104857600",
  most: "25000000",
  reference: "Ark!A0",
  date: "1899-01-01",
  column: "2",
  header: "2012",
  range: "A1:B1",
  other: "poster",
  because: "xml",
};

test.each(Object.keys(da) as XlsxProblemCode[])("%s is worded in every language", (code) => {
  const texts = locales.map((locale) =>
    xlsxProblemText({ code, place: "Ark!B4", details }, locale),
  );
  for (const text of texts) {
    expect(text).toMatch(/^Ark!B4: \S.*[^.]$/);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  }
  // Danish and Norwegian are alike now and then.
  expect(new Set(texts).size).toBeGreaterThan(1);
});

test("numbers and sizes as the language prints them", () => {
  const problem = { code: "textTooLong", place: "", details } as const;
  expect(xlsxProblemText(problem, "da")).toBe("teksten er på 40.000 tegn; højst 25.000.000");
  expect(xlsxProblemText({ ...problem, code: "fileTooLarge" }, "en")).toBe(
    "the file has 105 MB; at most 25 MB",
  );
});

test("what comes from the file is cut and cannot hide anything", () => {
  const problem = {
    code: "unsafePartName",
    place: `\u202E../${"x".repeat(1000)}`,
    details: {},
  } as const;
  const text = xlsxProblemText(problem, "da");
  expect(text.length).toBeLessThan(200);
  expect(text).toContain("\uFFFD../x");
});
