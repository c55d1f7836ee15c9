import { expect, test } from "vitest";
import { freeId, freeName, slug } from "./slug.js";

test.each([
  ["Områdefornyelse Øst", "omraadefornyelse-oest"],
  ["Boligrådgivere (2012)", "boligraadgivere-2012"],
  ["  Ærø — café  ", "aeroe-cafe"],
  ["A\u030Alesund", "aalesund"],
  ["日本", ""],
  ["-".repeat(9), ""],
  ["x".repeat(90), "x".repeat(48)],
])("%j is %j", (text, expected) => {
  expect(slug(text)).toBe(expected);
});

test("a name that is taken gets a number, and one without letters its fallback", () => {
  expect(freeId("Rådgivere", [], "linje")).toBe("raadgivere");
  expect(freeId("Rådgivere", ["raadgivere"], "linje")).toBe("raadgivere-2");
  expect(freeId("Rådgivere", ["raadgivere", "raadgivere-2"], "linje")).toBe("raadgivere-3");
  expect(freeId("!", ["linje"], "linje")).toBe("linje-2");
});

test("a name that another has gets a number", () => {
  expect(freeName("Årsværkspris", ["Konsulent"])).toBe("Årsværkspris");
  expect(freeName("Årsværkspris", ["Årsværkspris"])).toBe("Årsværkspris 2");
  expect(freeName("Pris", ["Pris", "Pris 2", "Pris 3"])).toBe("Pris 4");
});
