import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addressOf,
  columnName,
  columnOf,
  parseArea,
  quotedSheetName,
  splitReference,
} from "./address.js";
import { columnLimit, rowLimit } from "./area.js";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (column, name) => {
  expect(columnName(column)).toBe(name);
  expect(columnOf(name)).toBe(column);
});

test.each([
  ["$B$4", "B4"],
  ["d7:b4", "B4:D7"],
  ["C:A", "A:C"],
  ["4:2", "2:4"],
  ["XFD1048576", "XFD1048576"],
])("%s is %s", (given, address) => {
  expect(addressOf(parseArea(given)!)).toBe(address);
});

test.each(["", "A0", "XFE1", "A1048577", "A1:", "Årsværk", "1", "A1:B2:C3"])(
  "%s names no block",
  (given) => {
    expect(parseArea(given)).toBeUndefined();
  },
);

test("an address is read as it is written", () => {
  const area = fc.tuple(fc.nat(rowLimit - 1), fc.nat(columnLimit - 1)).chain(([row, column]) =>
    fc.record({
      row: fc.constant(row),
      column: fc.constant(column),
      rows: fc.integer({ min: 1, max: rowLimit - row }),
      columns: fc.integer({ min: 1, max: columnLimit - column }),
    }),
  );
  fc.assert(
    fc.property(area, (one) => {
      expect(parseArea(addressOf(one))).toEqual(one);
    }),
    { seed: 5 },
  );
});

test.each(["Budget", "Løn 2027", "A1", "Ole's", "2027"])("the sheet %s is found again", (name) => {
  expect(splitReference(`${quotedSheetName(name)}!B4`)).toEqual({ sheet: name, address: "B4" });
});
