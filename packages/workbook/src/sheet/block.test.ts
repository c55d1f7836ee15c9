import { describe, expect, test } from "vitest";
import { blocksOf, blockText, cellText, overlap, parseBlock, parseCell } from "./block.js";

describe("parseCell", () => {
  test.each([
    ["A1", 1, 1],
    ["$B$4", 4, 2],
    ["AA10", 10, 27],
    ["XFD1048576", 1_048_576, 16_384],
  ])("%s", (text, row, column) => {
    expect(parseCell(text)).toEqual({ row, column });
    expect(cellText({ row, column })).toBe(text.replaceAll("$", ""));
  });

  test.each(["", "A", "1", "A0", "A01", "a1", "XFE1", "A1048577", "AAAA1", "A1e3", "A1:B2"])(
    "%j is no cell",
    (text) => {
      expect(parseCell(text)).toBeUndefined();
    },
  );
});

describe("parseBlock", () => {
  test("reads a rectangle and a single cell", () => {
    expect(parseBlock("A4:H12")).toEqual({
      first: { row: 4, column: 1 },
      last: { row: 12, column: 8 },
    });
    expect(blockText(parseBlock("B2")!)).toBe("B2");
  });

  test.each(["H12:A4", "A4:", "A4:B", "A1:B2:C3"])("refuses %j", (text) => {
    expect(parseBlock(text)).toBeUndefined();
  });
});

test("blocks overlap where they share a cell", () => {
  const [a, b, c] = ["A1:C3", "C3:D4", "D1:D2"].map((text) => parseBlock(text)!);
  expect([overlap(a!, b!), overlap(b!, a!), overlap(a!, c!)]).toEqual([true, true, false]);
});

test("cells become few blocks, and every cell is in one of them", () => {
  const cells = ["B2", "B3", "C2", "C3", "D2", "B5", "F2", "F3"].map((text) => parseCell(text)!);
  expect(blocksOf([...cells].reverse()).map(blockText)).toEqual(["B5", "B2:C3", "D2", "F2:F3"]);
});
