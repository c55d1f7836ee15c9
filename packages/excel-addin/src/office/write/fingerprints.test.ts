import { expect, test } from "vitest";
import { fingerprints, holdsOnly } from "./fingerprints.js";
import type { Input } from "./input.js";

const written: readonly (readonly Input[])[] = [
  ["Stilling", "'2012", "", true],
  ["=SUM('Sheet one'!$B$4, B5)", 0.1234567890123456, "Leder", 12],
];
const taken = fingerprints(written, "Sheet one");

test.each<[string, readonly (readonly Input[])[]]>([
  ["what was written", written],
  ["nothing", [["", ""], []]],
  [
    "some of it",
    [
      ["", "'2012"],
      ["", "", "Leder"],
    ],
  ],
  [
    "what Excel makes of it",
    [
      ["Stilling", "2012"],
      ["=sum(B4,B5)", 0.123456789012346],
    ],
  ],
])("holds only what was written: %s", (_, rows) => {
  expect(holdsOnly(rows, "Sheet one", taken)).toBe(true);
});

test.each<[string, readonly (readonly Input[])[]]>([
  ["another text", [["Stillinger"]]],
  ["another number", [[], ["", "", "", 13]]],
  ["a number that is an øre more", [[], ["", "", "", 12.01]]],
  ["a number where there was text", [["", 2012]]],
  ["another formula", [[], ["=SUM(B4,B6)"]]],
  ["a value in place of a formula", [[], [7]]],
  ["something in an empty cell", [["", "", "Min note"]]],
  ["something beside it", [["", "", "", "", "Min note"]]],
  ["something below it", [[], [], ["Min note"]]],
])("does not: %s", (_, rows) => {
  expect(holdsOnly(rows, "Sheet one", taken)).toBe(false);
});
