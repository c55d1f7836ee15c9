import { exact } from "@aarsvaerk/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foundInput, inputOf, sameInput, textInput } from "./input.js";

describe("text", () => {
  test.each([
    "=1+1",
    "+1",
    "-1",
    "@A1",
    "'tekst",
    "\t=1",
    "2012",
    "2012-01-01",
    "1.234,5",
    "10 %",
    "TRUE",
    "false",
    "Jan 2012",
    "dec. 2015",
    "kr. 500",
    "#REF!",
    " =1",
    "½ stilling",
  ])("%j is entered behind an apostrophe", (text) => {
    expect(textInput(text)).toBe(`'${text}`);
  });

  test.each(["Årsværk", "Budget 2012", "Decision", "Trueblood", "mandag 1", "", "kronologi 1"])(
    "%j is entered as it is",
    (text) => {
      expect(textInput(text)).toBe(text);
    },
  );

  test("never begins with what makes a formula", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(String(textInput(text))).not.toMatch(/^[=+\-@\t\r\n]/);
        expect(String(textInput(text)).replace(/^'/, "")).toBe(text.replace(/^'/, "'"));
      }),
      { seed: 6, examples: [["=cmd|' /C calc'!A1"], ["'=1"]] },
    );
  });
});

test.each([
  [{ kind: "empty" } as const, ""],
  [{ kind: "number", value: exact("500000.25") } as const, 500000.25],
  [{ kind: "date", date: "2012-01-01" } as const, 40909],
  [{ kind: "formula", formula: "A1+1", value: exact("2") } as const, "=A1+1"],
  [{ kind: "text", text: "=A1" } as const, "'=A1"],
])("content %# is put in as Office.js takes it", (content, input) => {
  expect(inputOf(content)).toBe(input);
});

describe("what was found", () => {
  test.each([
    ["=1+1", 2, "=1+1"],
    ["=A1", "=A1", "'=A1"],
    ["2012", "2012", "'2012"],
    ["#REF!", "#REF!", "#REF!"],
    ["", "", ""],
    [true, true, true],
    [null, null, ""],
  ])("formula %j with value %j", (formula, value, input) => {
    expect(foundInput(formula, value)).toBe(input);
  });

  test("what is put in and found is the same", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        // Without the apostrophe, as Excel gives text back.
        expect(sameInput(foundInput(text, text), textInput(text), "Ark1")).toBe(true);
      }),
      { seed: 6 },
    );
  });
});

test.each([
  ["=SUM( a1:B2 )", "=SUM($A$1:B2)", true],
  ["='Bemanding'!A1", "=Bemanding!$A$1", true],
  ["=A1", "=A2", false],
  ["=A1", "'=A1", false],
  [0.1 + 0.2, 0.3, true],
  [500000.25, 500000.26, false],
  ["2012", 2012, false],
  ["'2012", "2012", true],
  [true, "TRUE", false],
  ["", 0, false],
])("%j and %j are the same: %j", (one, other, same) => {
  expect(sameInput(one, other, "Ark1")).toBe(same);
  expect(sameInput(other, one, "Ark1")).toBe(same);
});
