import { exact, type Ratio } from "@aarsvaerk/core";
import { describe, expect, test } from "vitest";
import type { CellFormat } from "../../src/sheet/cell.js";
import { formulaCell, numberCell, textCell } from "../../src/sheet/cells.js";
import type { Sheet } from "../../src/sheet/workbook.js";
import { compareFigures, type Tolerance } from "./compare-figures.js";
import type { CellValue, SheetValues } from "./sheet-values.js";

const sheet = (...rows: Sheet["rows"]): Sheet => ({
  name: "Ark",
  rows,
  widths: [],
  print: { columns: 1 },
  tables: [],
  validations: [],
  charts: [],
});

const valuesOf = (cells: Record<string, CellValue>): SheetValues =>
  new Map([["Ark", new Map(Object.entries(cells))]]);

const number = (text: string): CellValue => ({ kind: "number", value: exact(text), formula: "X1" });

function verdict(
  value: Ratio | string,
  format: CellFormat,
  found: CellValue | undefined,
  tolerance?: Tolerance,
) {
  const { compared, equal, ties, wrong } = compareFigures(
    { sheets: [sheet([formulaCell("X1", value, format)])] },
    valuesOf(found ? { A1: found } : {}),
    tolerance,
  );
  expect([compared, equal + ties.length + wrong.length]).toEqual([1, 1]);
  return equal === 1 ? "equal" : ties.length === 1 ? "tie" : "wrong";
}

describe("money is equal to a hundredth of an øre", () => {
  test.each([
    ["833333.33", "833333.33", "equal"],
    ["833333.33", "833333.329999999999984", "equal"],
    ["833333.33", "833333.34", "wrong"],
    // It rounds to the same, but its formula has not settled it.
    ["833333.33", "833333.333333333", "wrong"],
    ["-0.01", "0", "wrong"],
    ["0", "0.00001", "equal"],
    // The 15th digit is the last one that LibreOffice writes.
    ["99999999999999.99", "100000000000000", "equal"],
  ])("%s against %s: %s", (expected, found, said) => {
    for (const format of ["kroner", "ore", "thousands", "millions"] as const)
      expect(verdict(exact(expected), format, number(found))).toBe(said);
  });
});

describe("other numbers are equal to a hundredth of the ninth decimal", () => {
  test.each([
    ["1.011039045", "1.011039045", "equal"],
    ["1.011039045", "1.01103904500000002", "equal"],
    ["1.011039045", "1.011039046", "wrong"],
    ["1.011039045", "1.0110390453", "wrong"],
    ["2012", "2013", "wrong"],
  ])("%s against %s: %s", (expected, found, said) => {
    for (const format of ["factor", "fte", "general", "year", "flag", "percent"] as const)
      expect(verdict(exact(expected), format, number(found))).toBe(said);
  });

  test("where a number has no last decimal", () => {
    const third = { numerator: 1n, denominator: 3n };
    expect(verdict(third, "fte", number("0.333333333333333"))).toBe("equal");
    expect(verdict(third, "fte", number("0.333333333"))).toBe("wrong");
  });
});

describe("what is no number", () => {
  const text = (value: string): CellValue => ({ kind: "text", value, formula: "X1" });

  test("texts are equal or wrong", () => {
    expect(verdict("2012 p/l", "text", text("2012 p/l"))).toBe("equal");
    expect(verdict("", "text", text(""))).toBe("equal");
    expect(verdict("2012 p/l", "text", text("2012  p/l"))).toBe("wrong");
    expect(verdict("5", "text", number("5"))).toBe("wrong");
    expect(verdict(exact("5"), "general", text("5"))).toBe("wrong");
  });

  test("a truth, an error, nothing and a missing sheet are wrong", () => {
    expect(verdict(exact("1"), "flag", { kind: "boolean", value: true, formula: "X1" })).toBe(
      "wrong",
    );
    expect(verdict(exact("1"), "ore", { kind: "error", value: "#REF!", formula: "X1" })).toBe(
      "wrong",
    );
    expect(verdict(exact("0"), "ore", undefined)).toBe("wrong");
    const model = { sheets: [sheet([formulaCell("X1", exact("1"), "ore")])] };
    expect(compareFigures(model, new Map()).wrong).toHaveLength(1);
  });

  test("a right value without a formula is wrong", () => {
    expect(verdict(exact("5"), "ore", { kind: "number", value: exact("5") })).toBe("wrong");
  });
});

describe("a half-øre that another program rounds the other way", () => {
  const figure = exact("5055195.23");
  const mayDifferBy = () => 1;

  test("is a tie where it may be one", () => {
    expect(verdict(figure, "ore", number("5055195.22"))).toBe("wrong");
    expect(verdict(figure, "ore", number("5055195.22"), { mayDifferBy })).toBe("tie");
    expect(verdict(figure, "ore", number("5055195.24"), { mayDifferBy })).toBe("tie");
    expect(verdict(figure, "ore", number("5055195.23"), { mayDifferBy })).toBe("equal");
  });

  test("is whole øre, and no more of them than there are ties", () => {
    expect(verdict(figure, "ore", number("5055195.225"), { mayDifferBy })).toBe("wrong");
    expect(verdict(figure, "ore", number("5055195.21"), { mayDifferBy })).toBe("wrong");
    expect(verdict(figure, "ore", number("5055195.21"), { mayDifferBy: () => 2 })).toBe("tie");
  });

  test("is money", () => {
    expect(verdict(exact("1.02"), "factor", number("1.01"), { mayDifferBy })).toBe("wrong");
  });

  test("is asked for with the cell and its place", () => {
    const cell = formulaCell("X1", figure, "ore", "output", { figure: "cost/2015" });
    const asked: unknown[] = [];
    compareFigures({ sheets: [sheet([], [textCell("x"), cell])] }, valuesOf({ B2: number("1") }), {
      mayDifferBy: (...about) => {
        asked.push(about);
        return 0;
      },
    });
    expect(asked).toEqual([[cell, "Ark", "B2"]]);
  });
});

test("only formulas are compared, and what is wrong is named", () => {
  const five = exact("5");
  const model = {
    sheets: [
      sheet(
        [textCell("x"), numberCell(five, "ore", "input"), formulaCell("B1", five, "ore")],
        [
          formulaCell("B1", five, "ore"),
          formulaCell('"p/l"', "p/l", "text"),
          formulaCell("B1", five, "ore"),
        ],
      ),
    ],
  };
  const found = valuesOf({
    B1: number("6"),
    C1: number("5"),
    A2: number("5.01"),
    B2: { kind: "text", value: "p-l", formula: "X1" },
    C2: { kind: "number", value: five },
  });
  expect(compareFigures(model, found)).toEqual({
    compared: 4,
    equal: 1,
    ties: [],
    wrong: [
      { sheet: "Ark", address: "A2", expected: "5", found: "5.01" },
      { sheet: "Ark", address: "B2", expected: '"p/l"', found: '"p-l"' },
      { sheet: "Ark", address: "C2", expected: "5", found: "5 without a formula" },
    ],
  });
});
