import { exact } from "@aarsvaerk/core";
import { expect, test } from "vitest";
import { emptyCell, formulaCell, numberCell, textCell } from "../sheet/cells.js";
import type { Cell, Sheet } from "../sheet/workbook.js";
import { blockText } from "../sheet/block.js";
import { loneTexts } from "./lone-text.js";

const long = textCell("En anmærkning, der er længere end sin kolonne.", "note");

const laid = (rows: Cell[][], changes: Partial<Sheet> = {}): string[] => {
  const sheet: Sheet = {
    name: "Ark",
    rows,
    widths: [10, 10, 10],
    print: { columns: 3 },
    tables: [],
    validations: [],
    charts: [],
    ...changes,
  };
  return [...loneTexts(sheet)].map(([row, block]) => `${String(row)} ${blockText(block)}`);
};

test("a text alone in its row gets the width of the page", () => {
  expect(laid([[], [long]])).toEqual(["2 A2:C2"]);
  expect(laid([[emptyCell, long]])).toEqual(["1 B1:C1"]);
});

test("so does a text that a formula gives", () => {
  const text = "En anmærkning, der følger prisniveauet.";
  expect(laid([[formulaCell("A9", text, "text", "note")]])).toEqual(["1 A1:C1"]);
});

test("other texts stay in their cell", () => {
  const input: Cell = { ...emptyCell, role: "input" };
  expect(laid([[textCell("kort", "note")]])).toEqual([]);
  expect(laid([[long, numberCell(exact("1"), "general")]])).toEqual([]);
  expect(laid([[long, input]])).toEqual([]);
  expect(
    laid([[textCell(long.content.kind === "text" ? long.content.text : "", "title")]]),
  ).toEqual([]);
  expect(laid([[long]], { print: { columns: 1 } })).toEqual([]);
});

test("no cells are merged in a table or under a chart", () => {
  expect(laid([[long], [long]], { tables: [{ name: "t", range: "A1:C1" }] })).toEqual(["2 A2:C2"]);
});
