import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { normalised } from "./normalised.js";

test.each([
  ["Bydel A", "bydel a"],
  ["  BYDEL\tA \n", "bydel a"],
  ["Bydel\u00A0 A", "bydel a"],
  ["A\u030Arhus", "\u00E5rhus"],
  ["\u00C5RHUS", "\u00E5rhus"],
])("“%s” is compared as “%s”", (text, expected) => {
  expect(normalised(text)).toBe(expected);
});

test("different names stay different", () => {
  const names = ["bydel a", "bydela", "bydel b", "bydel a.", "bydel-a"];
  expect(new Set(names.map(normalised)).size).toBe(names.length);
});

test("what is compared is compared as itself", () => {
  assert(
    property(string({ unit: "grapheme" }), (text) => {
      expect(normalised(normalised(text))).toBe(normalised(text));
    }),
  );
});
