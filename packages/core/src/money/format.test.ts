import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exact, ratio } from "../exact/index.js";
import { locales } from "../locale/index.js";
import { amountUnits, inUnit, kronerPer } from "./amount-unit.js";
import { unitLabel } from "./currency.js";
import { formatMoney } from "./format-money.js";
import { formatNumber } from "./format-number.js";
import { priceLevelLabel } from "./price-level-label.js";

describe("formatNumber", () => {
  test.each([
    ["da", "-1.234.567,5"],
    ["nb", "\u22121\u00a0234\u00a0567,5"],
    ["en", "-1,234,567.5"],
  ] as const)("%s prints %s", (locale, printed) => {
    expect(formatNumber(exact("-1234567.5"), { locale })).toBe(printed);
  });

  test("groups four digits too, as budgets print 5.000", () => {
    const printed = locales.map((locale) => formatNumber(exact("5000"), { locale }));
    expect(printed).toEqual(["5.000", "5\u00a0000", "5,000"]);
  });

  test("decimals: exactly that many, half away from zero", () => {
    const printed = ["0.125", "-0.125", "5"].map((text) =>
      formatNumber(exact(text), { locale: "da", decimals: 2 }),
    );
    expect(printed).toEqual(["0,13", "-0,13", "5,00"]);
  });

  test("maximumDecimals: zeros at the end are left out", () => {
    const printed = ["0.850", "1.7049", "25"].map((text) =>
      formatNumber(exact(text), { locale: "da", maximumDecimals: 2 }),
    );
    expect(printed).toEqual(["0,85", "1,7", "25"]);
  });

  test("never -0", () => {
    for (const locale of locales) {
      expect(formatNumber(exact("-0.4"), { locale, decimals: 0 })).toBe("0");
      expect(formatNumber(ratio(-1n, 1000n), { locale, maximumDecimals: 2 })).toBe("0");
    }
  });

  test("25 digits keep every one of them, and more decimals than Intl would take", () => {
    expect(formatNumber(exact("1234567890123456789012345.67"), { locale: "da" })).toBe(
      "1.234.567.890.123.456.789.012.345,67",
    );
    expect(formatNumber(ratio(1n, 3n), { locale: "en", decimals: 30 })).toBe(`0.${"3".repeat(30)}`);
  });

  test("a number of decimals that is none is refused", () => {
    expect(() => formatNumber(exact("1"), { locale: "da", decimals: -1 })).toThrow(RangeError);
    expect(() => formatNumber(exact("1"), { locale: "da", decimals: 1.5 })).toThrow(RangeError);
  });

  test("agrees with Intl for da-DK, nb-NO and en-GB", () => {
    const tags = { da: "da-DK", nb: "nb-NO", en: "en-GB" };
    const oere = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
    fc.assert(
      fc.property(oere, fc.constantFrom(...locales), (amount, locale) => {
        const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
        const intl = new Intl.NumberFormat(tags[locale], { ...digits, useGrouping: "always" });
        const sign = amount < 0n ? "-" : "";
        const text = String(amount < 0n ? -amount : amount).padStart(3, "0");
        const decimalText = `${sign}${text.slice(0, -2)}.${text.slice(-2)}`;
        expect(formatNumber(ratio(amount, 100n), { locale, decimals: 2 })).toBe(
          intl.format(decimalText as Intl.StringNumericLiteral),
        );
      }),
    );
  });
});

describe("formatMoney", () => {
  const amount = exact("5055195.23");

  test.each([
    ["da", "DKK", ["5.055.195,23 kr.", "5.055 t.kr.", "5,1 mio. kr."]],
    ["da", "NOK", ["5.055.195,23 NOK", "5.055 t.NOK", "5,1 mio. NOK"]],
    ["nb", "NOK", ["5\u00a0055\u00a0195,23 kr", "5\u00a0055 tusen kr", "5,1 mill. kr"]],
    ["nb", "DKK", ["5\u00a0055\u00a0195,23 DKK", "5\u00a0055 tusen DKK", "5,1 mill. DKK"]],
    ["en", "DKK", ["DKK 5,055,195.23", "DKK 5,055 thousand", "DKK 5.1 million"]],
    ["en", "NOK", ["NOK 5,055,195.23", "NOK 5,055 thousand", "NOK 5.1 million"]],
  ] as const)("%s prints %s in kr., 1.000 kr. and mio. kr.", (locale, currency, printed) => {
    expect(amountUnits.map((unit) => formatMoney(amount, { locale, currency, unit }))).toEqual(
      printed,
    );
  });

  test("the 2011 note: 10 × 500.000 is 5,0 mio. kr. and 5.000 t.kr., not both 5,0", () => {
    const style = { locale: "da", currency: "DKK" } as const;
    expect(formatMoney(exact("5000000"), { ...style, unit: "mio" })).toBe("5,0 mio. kr.");
    expect(formatMoney(exact("5000000"), { ...style, unit: "1000kr" })).toBe("5.000 t.kr.");
    expect(formatMoney(exact("5000000"), { ...style, decimals: 0 })).toBe("5.000.000 kr.");
  });

  test("a negative amount carries its sign at the number", () => {
    expect(formatMoney(exact("-13609"), { locale: "en", currency: "NOK" })).toBe("NOK -13,609.00");
  });
});

describe("labels", () => {
  test.each([
    ["da", "DKK", ["kr.", "1.000 kr.", "mio. kr."]],
    ["da", "NOK", ["NOK", "1.000 NOK", "mio. NOK"]],
    ["nb", "NOK", ["kr", "1\u00a0000 kr", "mill. kr"]],
    ["nb", "DKK", ["DKK", "1\u00a0000 DKK", "mill. DKK"]],
    ["en", "DKK", ["DKK", "DKK 1,000", "DKK million"]],
  ] as const)("%s heads a table in %s with %j", (locale, currency, labels) => {
    expect(amountUnits.map((unit) => unitLabel(unit, currency, locale))).toEqual(labels);
  });

  test("price levels", () => {
    expect(locales.map((locale) => priceLevelLabel(2012, locale))).toEqual([
      "2012 p/l",
      "2012-priser",
      "2012 prices",
    ]);
    expect(locales.map((locale) => priceLevelLabel("current", locale))).toEqual([
      "løbende priser",
      "løpende priser",
      "current prices",
    ]);
  });
});

test("kronerPer and inUnit are exact and undo each other", () => {
  expect(amountUnits.map(kronerPer)).toEqual([ratio(1n), ratio(1_000n), ratio(1_000_000n)]);
  expect(inUnit(exact("5055195.23"), "mio")).toEqual(exact("5.05519523"));
});
