import { examplePlan } from "@aarsvaerk/core";
import { expect, test } from "vitest";
import { dateOf, longDate } from "./date-of.js";

test.each([
  ["da", "6. maj 2011"],
  ["nb", "6. mai 2011"],
  ["en", "6 May 2011"],
] as const)("a date is written out in %s", (locale, written) => {
  expect(longDate("2011-05-06", locale)).toBe(written);
});

test.each(["oktober 2007", "2011-13-41", "2011"])("%j stands as it was stated", (stated) => {
  expect(longDate(stated, "da")).toBe(stated);
});

test("the date is that of the document with the same number, or none", () => {
  expect(dateOf(examplePlan, "2011-325453", "da")).toBe("6. maj 2011");
  expect(dateOf(examplePlan, "2011-1", "da")).toBeUndefined();
  expect(dateOf(examplePlan, undefined, "da")).toBeUndefined();
  expect(dateOf({ ...examplePlan, sources: [] }, "2011-325453", "da")).toBeUndefined();
});
