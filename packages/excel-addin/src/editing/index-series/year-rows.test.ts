import { stateIndexSeries } from "@aarsvaerk/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readYearRows, rowsOfCells, yearRowsText } from "./year-rows.js";

const found = (text: string, locale: "da" | "en" = "da") => {
  const reading = readYearRows(text, locale);
  return reading.ok ? reading.value : reading.problems;
};

describe("rows of years and figures", () => {
  test.each([
    "2013; 0,3\n2014; -1,25 %",
    "2013\t0,3\r\n2014\t−1,25",
    "2013: 0,3\n\n2014: -1,25",
    "2013 0,3\n 2014   -1,25 pct. ",
    "År\tStigning\n2013\t0,3\n2014\t-1,25",
  ])("%j", (text) => {
    expect(found(text)).toEqual({ "2013": "0.3", "2014": "-1.25" });
  });

  test("what cannot be read is told by its line", () => {
    expect(found("2013; 0,3\n2014; tre")).toMatchObject([{ path: [1] }]);
    expect(found("0,3; 2013")).toMatchObject([{ code: "wrongForm", path: [0] }]);
    expect(found("2013; 0,3\n2013; 0,4")).toMatchObject([
      { code: "duplicateId", path: [1], found: "2013" },
    ]);
    expect(found("2013; ")).toMatchObject([{ code: "emptyField", path: [0] }]);
    expect(found(" \n ")).toMatchObject([{ code: "emptyText", path: [] }]);
    expect(found("År; procent")).toMatchObject([{ code: "emptyText" }]);
  });

  test("written and read, the figures stay the same, in each language", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.integer({ min: 1950, max: 2150 }).map(String),
          fc
            .integer({ min: -99_999, max: 999_999 })
            .map((whole) =>
              `${whole < 0 ? "-" : ""}${Math.floor(Math.abs(whole) / 1000)}.${String(Math.abs(whole) % 1000).padStart(3, "0")}`.replace(
                /\.?0+$/,
                "",
              ),
            ),
          { minKeys: 1 },
        ),
        fc.constantFrom("da", "nb", "en"),
        (stated, locale) => {
          const reading = readYearRows(yearRowsText(stated, locale), locale);
          const shortest = Object.fromEntries(
            Object.entries(stated).map(([year, value]) => [
              year,
              value === "-" || value === "" ? "0" : value,
            ]),
          );
          expect(reading.ok && reading.value).toEqual(shortest);
        },
      ),
      { seed: 2011, numRuns: 200 },
    );
  });
});

describe("cells of a sheet", () => {
  test("years below each other or beside each other; numbers as the language writes them", () => {
    const down = [
      [2013, 0.3],
      [2014, "1,25"],
      ["", ""],
    ];
    expect(rowsOfCells(down, "da")).toBe("2013; 0,3\n2014; 1,25");
    const across = [
      ["", 2013, 2014],
      ["Stigning", 0.3, 1.25],
    ];
    expect(rowsOfCells(across, "da")).toBe("2013; 0,3\n2014; 1,25");
  });

  test("a number that a double holds badly is read by its shortest text", () => {
    expect(rowsOfCells([[2013, 1.1]], "en")).toBe("2013; 1.1");
    expect(rowsOfCells([[2013, 1e-7]], "en")).toBe("2013; 0.0000001");
  });

  test("headings stay, for the reader to judge", () => {
    expect(
      found(
        rowsOfCells(
          [
            ["År", "Pct."],
            [2013, 0.3],
          ],
          "da",
        ),
      ),
    ).toEqual({ "2013": "0.3" });
  });

  test("the state's series survive the way through a form", () => {
    for (const { publications } of stateIndexSeries)
      for (const { growth } of publications)
        expect(found(yearRowsText(growth, "da"))).toEqual(
          Object.fromEntries(
            Object.entries(growth).map(([year, value]) => [year, value.replace(/\.0$/, "")]),
          ),
        );
  });
});
