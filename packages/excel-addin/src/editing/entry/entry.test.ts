import { exact, locales, type Locale } from "@aarsvaerk/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateText, readDate } from "./dates.js";
import { fteText, readFte } from "./fte.js";
import { numberText, readAmount, readNumber, readPercent } from "./numbers.js";
import type { Reading } from "./reading.js";
import { readEntry, readList, read, unread } from "./reading.js";
import { readText, readYear } from "./texts.js";
import { unitNames } from "./unit-names.js";

/** The value, or the code of the first problem. */
const out = <T>(reading: Reading<T>): unknown =>
  reading.ok ? reading.value : reading.problems[0]?.code;

describe("numbers", () => {
  test.each([
    ["17,5", "da", "17.5"],
    ["1.924", "da", "1924"],
    ["−8", "nb", "-8"],
    ["17.5", "en", "17.5"],
    ["0.85", "da", "ambiguousNumber"],
    ["", "da", "emptyField"],
    ["ti", "da", "wrongForm"],
  ] as const)("%s (%s) is %s", (text, locale, expected) => {
    expect(out(readNumber(text, locale))).toBe(expected);
  });

  test.each(["50", "50 %", "50%", "50 pct.", "50 prosent"])("%s is fifty per cent", (text) => {
    expect(out(readPercent(text, "da"))).toBe("50");
  });

  test("what is put into a field is read as the same number", () => {
    const decimal = fc
      .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.integer({ min: 0, max: 9 }))
      .map(([digits, decimals]) => {
        const text = String(digits < 0n ? -digits : digits).padStart(decimals + 1, "0");
        const point = text.length - decimals;
        const sign = digits < 0n ? "-" : "";
        return sign + text.slice(0, point) + (decimals > 0 ? `.${text.slice(point)}` : "");
      });
    fc.assert(
      fc.property(decimal, fc.constantFrom(...locales), (stated, locale) => {
        const reading = readNumber(numberText(stated, locale), locale);
        expect(reading.ok && exact(reading.value)).toEqual(exact(stated));
      }),
      { seed: 11, numRuns: 400 },
    );
  });
});

describe("amounts", () => {
  const amount = (text: string, unit: "kr" | "1000kr" | "mio", locale: Locale = "da") =>
    out(readAmount(text, { locale, unit, currency: "DKK" }));

  test.each([
    ["540", "1000kr", "540"],
    ["540.000 kr.", "1000kr", "540"],
    ["0,54 mio.", "1000kr", "540"],
    ["500.000", "kr", "500000"],
    ["500 t.kr.", "kr", "500000"],
    ["-1,5", "mio", "-1.5"],
    ["1,125", "kr", "1.1250"],
    ["1,125", "1000kr", "1.125"],
    ["5 TNOK", "1000kr", "currencyMismatch"],
    ["ca. 5", "kr", "unreadableAmount"],
    ["", "kr", "emptyField"],
  ] as const)("%s in a field of %s is %s", (text, unit, expected) => {
    expect(amount(text, unit)).toBe(expected);
  });
});

describe("full-time equivalents", () => {
  test.each([
    ["10", { fte: "10" }],
    ["17,5 årsværk", { fte: "17.5" }],
    ["-8", { fte: "-8" }],
    ["2 stillinger á 50 %", { positions: { count: "2", percent: "50" } }],
    ["1 stilling à 37,5", { positions: { count: "1", percent: "37.5" } }],
    ["3 stillinger 80%", { positions: { count: "3", percent: "80" } }],
    ["to stillinger á 50 %", "wrongForm"],
    ["", "emptyField"],
  ])("%s", (text, expected) => {
    expect(out(readFte(text, "da"))).toEqual(expected);
  });

  test.each(locales)("positions are read as they are written (%s)", (locale) => {
    const positions = { count: "2.5", percent: "80" };
    expect(out(readFte(fteText({ positions }, locale), locale))).toEqual({ positions });
  });
});

describe("dates", () => {
  test.each([
    ["2012-10-16", "2012-10-16"],
    ["16.10.2012", "2012-10-16"],
    ["1/3 2013", "2013-03-01"],
    ["1-3-2013", "2013-03-01"],
    ["1. 3. 2013", "2013-03-01"],
    ["marts 2013", "wrongForm"],
    ["", "emptyField"],
  ])("%s is %s", (text, expected) => {
    expect(out(readDate(text))).toBe(expected);
  });

  test.each(locales)("a date is read as it is written (%s)", (locale) => {
    expect(out(readDate(dateText("2012-10-06", locale)))).toBe("2012-10-06");
  });
});

test("years and texts", () => {
  expect(out(readYear(" 2013 "))).toBe(2013);
  expect(out(readYear("13"))).toBe("wrongForm");
  expect(out(readYear(""))).toBe("emptyField");
  expect(out(readText("  Rådgivere "))).toBe("Rådgivere");
  expect(out(readText("  "))).toBe("emptyText");
});

test("several units are typed at once", () => {
  expect(unitNames("Socialcentret; Herbergerne\n\nØst")).toEqual([
    "Socialcentret",
    "Herbergerne",
    "Øst",
  ]);
  expect(unitNames("Område 1–3")).toEqual(["Område 1", "Område 2", "Område 3"]);
  expect(unitNames("Område 3-1")).toEqual(["Område 3-1"]);
  expect(unitNames("2012-2015")).toEqual(["2012-2015"]);
  expect(unitNames("Sag 1-9000")).toEqual(["Sag 1-9000"]);
});

test("an entry is read whole: every problem under its key, nothing that is empty", () => {
  const wrong = unread({ code: "emptyText", path: [] });
  expect(readEntry({ a: read("x"), b: read(undefined) })).toEqual({ ok: true, value: { a: "x" } });
  expect(readEntry({ a: wrong, b: readList([read(1), wrong]) })).toEqual({
    ok: false,
    problems: [
      { code: "emptyText", path: ["a"] },
      { code: "emptyText", path: ["b", 1] },
    ],
  });
});
