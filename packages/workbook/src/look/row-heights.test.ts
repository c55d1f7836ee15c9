import { exact } from "@aarsvaerk/core";
import { expect, test } from "vitest";
import { numberCell, textCell } from "../sheet/cells.js";
import type { Cell, Sheet } from "../sheet/workbook.js";
import { lettersIn, lineHeight, linesIn } from "./lines.js";
import { loneTexts } from "./lone-text.js";
import { rowHeights } from "./row-heights.js";

const sheetOf = (rows: Cell[][], widths: number[]): Sheet => ({
  name: "Ark",
  rows,
  widths,
  print: { columns: widths.length },
  tables: [],
  validations: [],
  charts: [],
});

const heights = (rows: Cell[][], widths: number[]): (readonly [number, number])[] => {
  const sheet = sheetOf(rows, widths);
  return [...rowHeights(sheet, loneTexts(sheet))];
};

/** What lines of a size take, with the room above and below. */
const pointsFor = (lines: number, size = 10): number => Math.ceil(lines * lineHeight(size)) + 2;

test.each([
  ["", 10, 1],
  ["ti tegn er", 10, 1],
  ["elleve tegn", 10, 2],
  ["et ord ad gangen", 6, 3],
  ["a\nb\n\nc", 10, 4],
  ["x".repeat(25), 10, 3],
  ["kort " + "x".repeat(25), 10, 4],
])("%j in lines of %i letters takes %i", (text, letters, lines) => {
  expect(linesIn(text, letters)).toBe(lines);
});

test("large and bold letters take more room", () => {
  expect(lettersIn(20, 10, false)).toBeGreaterThan(lettersIn(20, 10, true));
  expect(lettersIn(20, 10, false)).toBeGreaterThan(lettersIn(20, 16, false));
});

test("a row is as high as the cell with most lines; one line needs nothing", () => {
  const number = numberCell(exact("1"), "kroner");
  expect(heights([[textCell("kort", "label"), number]], [10, 10])).toEqual([]);
  expect(
    heights(
      [[textCell("et ord ad gangen", "label"), textCell("to linjer her"), number]],
      [6, 10, 10],
    ),
  ).toEqual([[1, pointsFor(3)]]);
});

test("a text laid across the page has its width", () => {
  const note = textCell("ord ".repeat(20).trim(), "text");
  expect(heights([[note]], [10, 10, 10])).toEqual([[1, pointsFor(3)]]);
  expect(heights([[note]], [10])).toEqual([[1, pointsFor(7)]]);
});

test("a title is one line and higher", () => {
  expect(heights([[textCell("En meget lang titel ".repeat(5), "title")]], [10])).toEqual([
    [1, pointsFor(1, 16)],
  ]);
});
