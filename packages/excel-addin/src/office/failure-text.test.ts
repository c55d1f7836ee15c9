import { locales } from "@aarsvaerk/core";
import { describe, expect, test } from "vitest";
import { failureText } from "./failure-text.js";
import { failureTexts } from "./failure-texts/index.js";
import type { Aftermath, FailureCode } from "./failure.js";

const codes = Object.keys(failureTexts.da.codes) as FailureCode[];
const aftermaths = Object.keys(failureTexts.da.aftermath) as Aftermath[];

describe.each(locales)("in %s", (locale) => {
  test("every failure is told in whole sentences, each in its own", () => {
    const told = codes.flatMap((code) =>
      aftermaths.flatMap((aftermath) =>
        [undefined, "Bemanding!D6"].map((place) =>
          failureText({ code, aftermath, ...(place !== undefined && { place }) }, locale),
        ),
      ),
    );
    for (const text of told) expect(text).toMatch(/^[“«\p{Lu}].*\.$/u);
    for (const text of told) expect(text).not.toContain("undefined");
    const firsts = codes.map((code) => failureTexts[locale].codes[code]());
    expect(new Set(firsts).size).toBe(codes.length);
  });

  test("names the place", () =>
    expect(
      failureText({ code: "sheetProtected", aftermath: "asBefore", place: "Løn 2027" }, locale),
    ).toContain("Løn 2027"));

  test("gives Excel's code only where nothing better can be said", () => {
    const detail = "InvalidOperation (Worksheet.delete)";
    const told = codes.filter((code) =>
      failureText({ code, aftermath: "asBefore", detail }, locale).includes(detail),
    );
    expect(told).toEqual(["refused"]);
  });
});

test("in Danish, as it is said", () => {
  expect(failureText({ code: "cellBeingEdited", aftermath: "asBefore" }, "da")).toBe(
    "Du er ved at skrive i en celle. Tryk Enter, og prøv igen. Projektmappen er, som den var.",
  );
  expect(failureText({ code: "noAnswer", aftermath: "unfinished" }, "da")).toContain(
    "Det føres tilbage, næste gang panelet læser projektmappen.",
  );
});
