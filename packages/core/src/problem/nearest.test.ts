import { expect, test } from "vitest";
import { nearestName } from "./nearest.js";

const keys = ["staffing", "amounts", "percentages", "funding"];

test.each([
  ["stafing", "staffing"],
  ["amouts", "amounts"],
  ["Funding", "funding"],
  ["fudning", "funding"],
])("%s was meant to be %s", (found, meant) => {
  expect(nearestName(found, keys)).toBe(meant);
});

test("a word that is no slip of the pen suggests nothing", () => {
  expect(nearestName("løn", keys)).toBeUndefined();
  expect(nearestName("x".repeat(10_000), keys)).toBeUndefined();
});

test("the first of equally near names wins", () => {
  expect(nearestName("unit-3", ["unit-1", "unit-2"])).toBe("unit-1");
});
