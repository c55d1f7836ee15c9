import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cultures } from "../../format/culture.js";
import { formulaShown, typedInput } from "./typed-text.js";

const danish = (text: string) => typedInput(text, cultures["da-DK"]);

describe("typed in Danish", () => {
  test.each([
    ["500.000", 500_000],
    ["1.234.567,5", 1_234_567.5],
    ["-13 609", -13_609],
    ["\u2212,5", -0.5],
    ["1234", 1234],
    ["12,5 %", "12.5%"],
    ["12%", "12%"],
    ["SAND", true],
    ["falsk", false],
    // Text to a Dane, a number or a truth to the workbook: kept as text.
    ["1,234,5", "'1,234,5"],
    ["1.5", "'1.5"],
    ["TRUE", "'TRUE"],
    ["2012-01-01", "2012-01-01"],
    ["Årsværk", "Årsværk"],
    ["", ""],
    ["=SUM(A1;1,5)", "=SUM(A1,1.5)"],
    ['=A1&"; 1,5"', '=A1&"; 1,5"'],
    ["='Løn; 1,5'!B4*1,5", "='Løn; 1,5'!B4*1.5"],
  ])("%j is %j", (text, input) => {
    expect(danish(text)).toBe(input);
  });
});

test("in English a comma parts thousands and arguments", () => {
  expect(typedInput("1,234.5", cultures["en-US"])).toBe(1234.5);
  expect(typedInput("=SUM(A1,1.5)", cultures["en-US"])).toBe("=SUM(A1,1.5)");
});

test.each(Object.values(cultures))("a formula shown in $name is typed back", (culture) => {
  const piece = fc.constantFrom("A1", "1.5", ",", "+", '"a;1,5"', "SUM(", ")", "'Løn, 1.5'!B4");
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1 }), (pieces) => {
      const formula = `=${pieces.join(" ")}`;
      expect(typedInput(formulaShown(formula, culture), culture)).toBe(formula);
    }),
    { seed: 5 },
  );
});
