import fc from "fast-check";
import { expect, test } from "vitest";
import { foundTable, freeTableName, tableNamespace, tablePart } from "./inserted-table.js";

test("what goes in comes out, whatever the paths say", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.option(fc.string({ unit: "binary" })))), (figures) => {
      const table = { view: { adopted: ["a<b", "&"], priceLevel: 2013 }, figures };
      expect(foundTable(tablePart("aarsvaerk_tabel_1", table))).toEqual(table);
    }),
    { seed: 20110506 },
  );
});

test.each([
  ["nothing", ""],
  ["another part", "<note/>"],
  ["no JSON", "<table>{</table>"],
  ["no table", "<table>[]</table>"],
  ["a view that is none", '<table>{"view":{"adopted":5},"figures":[]}</table>'],
  ["a scenario that is no text", '<table>{"view":{"scenario":["x"]},"figures":[]}</table>'],
  ["prices that are none", '<table>{"view":{"priceLevel":"2012"},"figures":[]}</table>'],
  ["paths that are none", '<table>{"view":{},"figures":[[{}]]}</table>'],
])("%s is no table", (_, xml) => {
  expect(foundTable(xml)).toBeUndefined();
});

test("names are free, whatever the case of their letters", () => {
  expect(freeTableName([])).toBe("aarsvaerk_tabel_1");
  expect(freeTableName(["AARSVAERK_TABEL_1", "x"])).toBe("aarsvaerk_tabel_2");
});

test("each table has a part of its own", () => {
  expect(tableNamespace("aarsvaerk_tabel_1")).not.toBe(tableNamespace("aarsvaerk_tabel_2"));
});
