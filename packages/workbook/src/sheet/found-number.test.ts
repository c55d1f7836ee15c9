import { ratio } from "@aarsvaerk/core";
import { describe, expect, test } from "vitest";
import { foundNumber, seenNumber, showsDate } from "./found-number.js";

test.each(["yyyy-mm-dd", "m/d/yyyy", "[$-406]d. mmmm yyyy;@", "h:mm", 'd"."m'])(
  "%s shows a date",
  (format) => expect(showsDate(format)).toBe(true),
);

test.each(["General", "Standard", "#,##0.00", '0 "dage"', "0\\d", "[Red]-0", "@", "0%"])(
  "%s shows none",
  (format) => expect(showsDate(format)).toBe(false),
);

describe("foundNumber", () => {
  test("is what a person reads, not what the double holds", () =>
    expect(foundNumber(1.1, "General")).toEqual({ kind: "number", value: ratio(11n, 10n) }));
  test("is a date where the format shows one", () =>
    expect(foundNumber(41198, "dd-mm-yyyy")).toEqual({ kind: "date", value: "2012-10-16" }));
  test("is a number where no date stands for it", () =>
    expect(foundNumber(-1, "dd-mm-yyyy")).toEqual({ kind: "number", value: ratio(-1n, 1n) }));
});

test.each([
  [0.015, "0.0%", 1.5],
  [0.003, "0.00 %", 0.3],
  [0.07, "0%;[Red]-0%", 7],
  [0.015, '0.000 "%"', 0.015],
  [0.015, "0.000\\%", 0.015],
  [1.5, "General", 1.5],
  [41198, "dd-mm-yyyy", "2012-10-16"],
])("%s shown as %s is seen as %s", (value, format, seen) => {
  expect(seenNumber(value, format)).toBe(seen);
});
