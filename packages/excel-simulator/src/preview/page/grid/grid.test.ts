import { describe, expect, test } from "vitest";
import { parseArea } from "../../../grid/address.js";
import { cultures } from "../../../format/culture.js";
import { defaultLook, type Look } from "../../../model/look.js";
import { Sheet } from "../../../model/sheet.js";
import { Cursor } from "./cursor.js";
import { extentOf } from "./extent.js";
import { ledTo } from "./keys.js";
import { beginnings, frozenLines } from "./measures.js";
import { grownRows } from "./row-heights.js";
import { rowWindow } from "./row-window.js";
import { scrollIntoView } from "./scroll-into-view.js";

const area = (address: string) => parseArea(address)!;

describe("keys", () => {
  const used = area("A1:D9");
  test.each([
    ["ArrowUp", false, { row: 3, column: 2 }],
    ["ArrowLeft", true, { row: 4, column: 0 }],
    ["ArrowRight", true, { row: 4, column: 3 }],
    ["ArrowDown", true, { row: 8, column: 2 }],
    ["PageUp", false, { row: 0, column: 2 }],
    ["Home", true, { row: 0, column: 0 }],
    ["Home", false, { row: 4, column: 0 }],
    ["End", true, { row: 8, column: 3 }],
    ["a", false, undefined],
  ])("%s (with Ctrl: %s)", (key, ctrlKey, place) => {
    expect(ledTo({ row: 4, column: 2 }, { key, ctrlKey }, used)).toEqual(place);
  });

  test("end at the edges of the sheet", () => {
    const last = { row: 1_048_575, column: 16_383 };
    expect(ledTo(last, { key: "ArrowDown", ctrlKey: false }, used)).toEqual(last);
    expect(ledTo(last, { key: "ArrowRight", ctrlKey: false }, used)).toEqual(last);
  });
});

test("with Shift a selection is stretched, in any direction, from where it began", () => {
  const cursor = new Cursor();
  expect(cursor.go({ row: 3, column: 1 }, false)).toEqual(area("B4"));
  expect(cursor.go({ row: 5, column: 3 }, true)).toEqual(area("B4:D6"));
  expect(cursor.go({ row: 1, column: 0 }, true)).toEqual(area("A2:B4"));
  expect(cursor.active).toEqual({ row: 3, column: 1 });
  cursor.follow(area("F8:G9"));
  expect(cursor.active).toEqual({ row: 7, column: 5 });
});

test("there is room beyond what stands on the sheet", () => {
  expect(extentOf(undefined, { row: 0, column: 0 })).toEqual({ rows: 60, columns: 26 });
  expect(extentOf(area("A1:AZ500"), { row: 0, column: 0 })).toEqual({ rows: 520, columns: 56 });
  expect(extentOf(undefined, { row: 1_048_575, column: 16_383 })).toEqual({
    rows: 1_048_576,
    columns: 16_384,
  });
});

test("frozen rows and columns are counted from the upper left", () => {
  const sheet = new Sheet("1", "Ark1");
  expect(frozenLines(sheet)).toEqual({ rows: 0, columns: 0 });
  sheet.frozen = area("1:2");
  expect(frozenLines(sheet)).toEqual({ rows: 2, columns: 0 });
  sheet.frozen = area("A:A");
  expect(frozenLines(sheet)).toEqual({ rows: 0, columns: 1 });
  sheet.frozen = area("A1:B3");
  expect(frozenLines(sheet)).toEqual({ rows: 3, columns: 2 });
});

describe("rows are drawn", () => {
  const begins = beginnings(50_000, () => 20);
  test("in view and around it", () => {
    expect(rowWindow(begins, { top: 20_000, height: 600 }, undefined)).toEqual({
      first: 988,
      end: 1042,
    });
  });
  test("once, while they cover the view", () => {
    const drawn = { first: 988, end: 1042 };
    expect(rowWindow(begins, { top: 20_200, height: 600 }, drawn)).toBe(drawn);
    expect(rowWindow(begins, { top: 22_000, height: 600 }, drawn)).not.toBe(drawn);
  });
  test("to the end of the sheet", () => {
    expect(rowWindow(begins, { top: 999_500, height: 600 }, undefined).end).toBe(50_000);
  });
});

test("large letters and wrapped text make rows higher, unless their height is given", () => {
  const sheet = new Sheet("1", "Ark1");
  const put = (row: number, value: string, look: Partial<Look>): void =>
    sheet.put(row, 0, { value, look: { ...defaultLook, ...look } });
  put(0, "Overskrift", { fontSize: 16 });
  put(1, "Koordinerende medarbejdere", { wrapText: true });
  put(2, "Overskrift", { fontSize: 16 });
  put(3, "Koordinerende medarbejdere", {});
  sheet.rowHeights.set(2, 15);
  const grown = grownRows(
    sheet,
    (row) => sheet.cellAt(row, 0).value,
    () => 64,
    cultures["da-DK"],
  );
  expect([...grown.keys()]).toEqual([0, 1]);
  expect(grown.get(0)).toBeGreaterThan(28);
  expect(grown.get(1)).toBeGreaterThan(60);
});

test("a cell is scrolled into view, no further than it takes", () => {
  const begins = beginnings(100, () => 20);
  const scrolled = { from: 200, room: 300, header: 20, frozen: 0 };
  expect(scrollIntoView(begins, 12, scrolled)).toBe(200);
  expect(scrollIntoView(begins, 5, scrolled)).toBe(100);
  expect(scrollIntoView(begins, 30, scrolled)).toBe(340);
  expect(scrollIntoView(begins, 5, { ...scrolled, frozen: 2 })).toBe(60);
  expect(scrollIntoView(begins, 1, { ...scrolled, frozen: 2 })).toBe(200);
});
