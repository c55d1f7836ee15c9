import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalText, exact, ratio } from "../exact/index.js";
import type { Locale } from "../locale/index.js";
import { locales } from "../locale/index.js";
import type { AmountUnit } from "./amount-unit.js";
import { amountUnits, kronerPer } from "./amount-unit.js";
import { formatMoney } from "./format-money.js";
import { formatNumber } from "./format-number.js";
import type { AmountContext } from "./parse-amount.js";
import { parseAmount } from "./parse-amount.js";
import { parseDecimal } from "./parse-decimal.js";

/** Kroner and unit of what was read, or the code of the problem. */
function read(text: string, context?: AmountContext): string {
  const result = parseAmount(text, context);
  if (!result.ok) return result.problems[0].code;
  const { kroner, unit, currency } = result.value;
  return [decimalText(kroner), unit, currency].filter(Boolean).join(" ");
}

describe("amounts as people write them", () => {
  test.each([
    ["1234", "1234 kr"],
    ["0", "0 kr"],
    ["1234,5", "1234.5 kr"],
    ["0,85", "0.85 kr"],
    ["12.345,67", "12345.67 kr"],
    ["1.400", "1400 kr"],
    ["1 425 469", "1425469 kr"],
    ["1\u00a0425\u00a0469", "1425469 kr"],
    ["1\u202f425\u202f469,50", "1425469.5 kr"],
    ["1,234,567.89", "1234567.89 kr"],
    ["- 13 609", "-13609 kr"],
    ["-13.609", "-13609 kr"],
    ["\u221213 609", "-13609 kr"],
    ["\u2013 13\u00a0609", "-13609 kr"],
    ["+2,1 mio.", "2100000 mio"],
    ["-0", "0 kr"],
    ["500.000 kr.", "500000 kr"],
    ["1.000 kr.", "1000 kr"],
    ["kr. 150.000,-", "150000 kr"],
    ["316 666,-", "316666 kr"],
    ["316 666,\u2013", "316666 kr"],
    ["-316 666,- kr", "-316666 kr"],
    ["kr 900", "900 kr"],
    ["kr -900", "-900 kr"],
    ["- kr 900", "-900 kr"],
    ["2 kroner", "2 kr"],
    ["500 DKK", "500 kr DKK"],
    ["nok 900", "900 kr NOK"],
    ["94.594 t.kr.", "94594000 1000kr"],
    ["94.594 tkr", "94594000 1000kr"],
    ["94 594 t. kr.", "94594000 1000kr"],
    ["94.594 t.NOK", "94594000 1000kr NOK"],
    ["TNOK 900", "900000 1000kr NOK"],
    ["900 tusen", "900000 1000kr"],
    ["900 tusind kroner", "900000 1000kr"],
    ["1.200 mio.", "1200000000 mio"],
    ["500 mio. kr.", "500000000 mio"],
    ["500 Mio.Kr.", "500000000 mio"],
    ["500mio", "500000000 mio"],
    ["5,0 mill. kr", "5000000 mio"],
    ["63,6 millioner kroner", "63600000 mio"],
    ["4,569 mio. kr.", "4569000 mio"],
    ["MNOK 1,5", "1500000 mio NOK"],
    ["1,6 mia.", "1600000000 mia"],
    ["1,6 mrd. kr", "1600000000 mia"],
    ["2 milliarder", "2000000000 mia"],
  ])("%j is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test("the unit of the table counts where the text names none", () => {
    expect(read("94.594", { unit: "1000kr" })).toBe("94594000 1000kr");
    expect(read("-930", { unit: "1000kr" })).toBe("-930000 1000kr");
    expect(read("5,0", { unit: "mio" })).toBe("5000000 mio");
    expect(read("500 kr.", { unit: "1000kr" })).toBe("500 kr");
    expect(read("500,-", { unit: "1000kr" })).toBe("500 kr");
    expect(read("5,0 mio.", { unit: "1000kr" })).toBe("5000000 mio");
  });

  test("English words", () => {
    expect(read("DKK 1.6 million", { locale: "en" })).toBe("1600000 mio DKK");
    expect(read("1.6 billion", { locale: "en" })).toBe("1600000000 mia");
    expect(read("5 thousand", { locale: "en" })).toBe("5000 1000kr");
  });

  test("Danish words under an English interface keep Danish separators", () => {
    expect(read("1,6 mia.", { locale: "en" })).toBe("1600000000 mia");
    expect(read("1.200 mio.", { locale: "en" })).toBe("1200000000 mio");
    expect(read("1,200 mio.", { locale: "en" })).toBe("ambiguousNumber");
  });
});

describe("the table of decisions in readNumber", () => {
  const rows: [string, nordic: string, unstated: string, english: string][] = [
    ["1234", "1234", "1234", "1234"],
    ["1 234 567", "1234567", "1234567", "1234567"],
    ["1.234.567", "1234567", "1234567", "1234567"],
    ["1,234,567", "1234567", "1234567", "1234567"],
    ["1.234,5", "1234.5", "1234.5", "1234.5"],
    ["1,234.5", "1234.5", "1234.5", "1234.5"],
    ["1.234,567", "1234.567", "1234.567", "1234.567"],
    ["1.400", "1400", "1400", "ambiguousNumber"],
    ["1,400", "1.4", "ambiguousNumber", "1400"],
    ["1,40", "1.4", "1.4", "ambiguousNumber"],
    ["0,850", "0.85", "0.85", "ambiguousNumber"],
    ["1234,567", "1234.567", "1234.567", "ambiguousNumber"],
    ["1,4567", "1.4567", "1.4567", "ambiguousNumber"],
    ["1 234,5", "1234.5", "1234.5", "ambiguousNumber"],
    ["1.40", "ambiguousNumber", "ambiguousNumber", "1.4"],
    ["0.850", "ambiguousNumber", "ambiguousNumber", "0.85"],
    ["1 234.5", "ambiguousNumber", "ambiguousNumber", "1234.5"],
    ["1 234.567", "ambiguousNumber", "ambiguousNumber", "1234.567"],
  ];

  test.each(rows)("%s: da and nb %s, no language %s, en %s", (text, nordic, unstated, english) => {
    const amount = (locale?: Locale): string => read(text, locale && { locale }).split(" ")[0]!;
    expect([amount("da"), amount("nb"), amount(), amount("en")]).toEqual([
      nordic,
      nordic,
      unstated,
      english,
    ]);
  });

  test("in millions a comma before three digits is a decimal, in kroner and thousands a doubt", () => {
    expect(read("1,400", { unit: "mio" })).toBe("1400000 mio");
    expect(read("1,400", { unit: "1000kr" })).toBe("ambiguousNumber");
    expect(read("1,400 kr.")).toBe("ambiguousNumber");
  });

  test.each([
    ["1,400", undefined, ["1.400", "1,4"]],
    ["1.400", "en", ["1,400", "1.4"]],
    ["1.40", "da", ["1,4"]],
    ["1234.5", "nb", ["1\u00a0234,5"]],
    ["1,200 mio.", "en", ["1.200", "1,2"]],
  ] as const)(
    "%s (%s) is shown its readings %j, each of which is then taken",
    (text, locale, forms) => {
      const context = locale && { locale };
      const result = parseAmount(text, context);
      expect(result).toEqual({
        ok: false,
        problems: [{ code: "ambiguousNumber", path: [], found: text, expected: forms }],
      });
      const words = text.replace(/^[\d.,]+/, "");
      for (const form of forms) expect(parseAmount(form + words, context).ok).toBe(true);
    },
  );
});

describe("text that is no amount", () => {
  const notAmounts = [
    "",
    " ",
    "-",
    "\u2013",
    "kr.",
    "1.23.456",
    "1.234.56",
    "12 34",
    "1,2,3",
    "1.234 567",
    "1  234",
    "5 mio 3",
    "5 mio mio",
    "5 kr. mio.",
    "mio. 5",
    "kr 5 kr",
    "TNOK 5 mio.",
    "5 mio. 1000kr",
    "5 mio.,-",
    "5,- mio.",
    "MNOK 5,-",
    "12,50,-",
    "1e5",
    "0x10",
    "½",
    "٣",
    "5 %",
    "5.",
    ",5",
    "--5",
    "-kr -5",
    "500-",
    "(1.234)",
    "10-20",
    "100–200",
    "5 USD",
    "5 constructor",
    "5 billion",
    "0.123,45",
    "1\t234",
    "=1+1",
    "9".repeat(101),
  ];

  test.each(notAmounts)("%j is refused", (text) => {
    for (const locale of [undefined, "da", "nb"] as const)
      expect(read(text, locale && { locale })).toBe("unreadableAmount");
  });

  test("the problem shows forms that can be read, in the language of the reader", () => {
    expect(parseAmount("ca. 500", { locale: "da" })).toEqual({
      ok: false,
      problems: [
        {
          code: "unreadableAmount",
          path: [],
          found: "ca. 500",
          expected: ["1.234,50", "500.000 kr.", "1,6 mio. kr."],
        },
      ],
    });
    for (const locale of locales) {
      const result = parseAmount("ca. 500", { locale });
      const forms = result.ok ? [] : (result.problems[0].expected ?? []);
      expect(forms).toHaveLength(3);
      for (const form of forms) expect(parseAmount(form, { locale }).ok).toBe(true);
    }
  });

  test("long text is cut where it is shown", () => {
    const result = parseAmount("x".repeat(5_000));
    expect(result.ok ? "" : result.problems[0].found).toBe(`${"x".repeat(39)}…`);
  });

  test("any text gives a value or a problem, never an exception", () => {
    const characters = fc.constantFrom(..."0123456789.,- \u2212\u00a0kmtriodkn%".split(""));
    const text = fc.oneof(fc.string(), fc.string({ unit: characters, maxLength: 20 }));
    fc.assert(
      fc.property(text, (any) => {
        for (const locale of locales) parseAmount(any, { locale });
        parseDecimal(any);
      }),
    );
  });
});

describe("what is printed can be read again", () => {
  const locale = fc.constantFrom(...locales);
  const currency = fc.constantFrom("DKK" as const, "NOK" as const);

  test("amounts, in every unit and language, with their usual decimals", () => {
    const usual: Record<AmountUnit, bigint> = { kr: 100n, "1000kr": 1n, mio: 10n };
    const steps = fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n });
    const unit = fc.constantFrom(...amountUnits);
    fc.assert(
      fc.property(steps, unit, locale, currency, (count, unit, locale, currency) => {
        const kroner = ratio(count * kronerPer(unit).numerator, usual[unit]);
        const printed = formatMoney(kroner, { locale, currency, unit });
        const result = parseAmount(printed, { locale });
        expect(result).toMatchObject({ ok: true, value: { kroner, unit } });
      }),
    );
  });

  test("numbers with any decimals, in Danish and Norwegian", () => {
    const numbers = fc.tuple(
      fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }),
      fc.integer({ min: 0, max: 9 }),
      fc.constantFrom("da" as const, "nb" as const),
    );
    fc.assert(
      fc.property(numbers, ([digits, decimals, locale]) => {
        const value = ratio(digits, 10n ** BigInt(decimals));
        const printed = formatNumber(value, { locale });
        expect(parseDecimal(printed, { locale })).toEqual({ ok: true, value });
        expect(parseAmount(printed, { locale })).toEqual({
          ok: true,
          value: { kroner: value, unit: "kr" },
        });
      }),
    );
  });
});

describe("parseDecimal", () => {
  test.each([
    ["0,85", "0.85"],
    ["-8", "-8"],
    ["1.924", "1924"],
    ["1,53 %", "0.0153"],
    ["\u22120,9%", "-0.009"],
    ["2,1 %", "0.021"],
  ])("%s in Danish is %s", (text, expected) => {
    expect(parseDecimal(text, { locale: "da" })).toEqual({ ok: true, value: exact(expected) });
  });

  test.each(["", "kr 5", "5 %%", "% 5", "1 2", "5 mio."])("%j is no number", (text) => {
    expect(parseDecimal(text, { locale: "da" })).toEqual({
      ok: false,
      problems: [{ code: "wrongForm", path: [], found: text, expected: ["decimal"] }],
    });
  });

  test("a point in Danish is refused and shown with a comma", () => {
    const result = parseDecimal("0.85", { locale: "da" });
    expect(result.ok ? "" : result.problems[0].expected).toEqual(["0,85"]);
  });
});
