import { describe, expect, test } from "vitest";
import { decimalText } from "../exact/index.js";
import { ProblemError } from "../problem/index.js";
import { buildIndexSeries } from "./build-series.js";
import { indexFactor } from "./index-factor.js";
import { stateIndexSeries, stateWages } from "./state-series.js";

const factor = (...[series, from, to, asOf]: Parameters<typeof indexFactor>): string =>
  decimalText(indexFactor(series, from, to, asOf).factor);

const problemOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return (error as ProblemError).problems[0];
  }
  return undefined;
};

const published = (id: string, budgetYear: number, publishedOn: string, growth: object) => ({
  id,
  budgetYear,
  publishedOn,
  status: "estimate" as const,
  growth: growth as Record<string, string>,
});

describe("the factor", () => {
  test("Rule 2: 2012 to 2015 by state wages", () => {
    expect(factor(stateWages, 2012, 2015)).toBe("1.011039045");
  });

  test("the base year needs no rate, and no step is 1", () => {
    expect(indexFactor(stateWages, 1991, 1991)).toMatchObject({ steps: [] });
    expect(factor(stateWages, 1991, 1992)).toBe("1.027");
  });

  test("a missing year names series, year and vintage", () => {
    expect(problemOf(() => indexFactor(stateWages, 2024, 2027))).toMatchObject({
      code: "missingIndexYear",
      details: { series: "statens-loen", year: "2026", vintage: "fl2025" },
    });
  });

  test("all three state series run from 1992 to 2025 without a gap", () => {
    for (const series of buildIndexSeries(stateIndexSeries).values())
      expect(indexFactor(series, 1991, 2025).steps).toHaveLength(34);
  });
});

describe("vintages", () => {
  const [series] = buildIndexSeries([
    {
      id: "deflator",
      label: "Kommunal deflator",
      publications: [
        published("2022-1", 2022, "2021-10-12", { "2022": "2.5" }),
        published("2022-2", 2022, "2022-05-12", { "2022": "3.7" }),
        published("2022-3", 2022, "2022-10-06", { "2022": "5.3", "2023": "3.7" }),
      ],
    },
  ]).values();
  if (!series) throw new Error("no series");

  test("the latest publication counts", () => {
    expect(factor(series, 2021, 2022)).toBe("1.053");
  });

  test.each([
    ["2021-10-12", "1.025"],
    ["2022-10-05", "1.037"],
    ["2022-10-06", "1.053"],
  ])("as of %s the factor is %s", (asOf, expected) => {
    expect(factor(series, 2021, 2022, asOf)).toBe(expected);
  });

  test("before the first publication the year is missing", () => {
    const problem = problemOf(() => indexFactor(series, 2021, 2022, "2021-10-11"));
    expect(problem).toMatchObject({ code: "missingIndexYear", expected: [] });
  });
});

describe("other kinds of series", () => {
  test("index numbers give the growth between neighbouring years", () => {
    const [series] = buildIndexSeries([
      {
        id: "tal",
        label: "Indekstal",
        publications: [
          {
            id: "a",
            budgetYear: 2014,
            publishedOn: "2014-01-01",
            status: "final",
            indexNumbers: { "2012": "100", "2013": "102", "2014": "105.06", "2016": "110" },
          },
        ],
      },
    ]).values();
    if (!series) throw new Error("no series");
    expect(factor(series, 2012, 2014)).toBe("1.0506");
    expect(problemOf(() => indexFactor(series, 2014, 2016))).toMatchObject({
      details: { year: "2015" },
    });
  });

  test("a spread is added to each year's rate, through several series", () => {
    const series = buildIndexSeries([
      { id: "c", label: "C", over: "b", spread: "-0.1" },
      { id: "b", label: "B", over: "statens-loen", spread: "0.5" },
      ...stateIndexSeries,
    ]).get("c");
    if (!series) throw new Error("no series");
    // 0,3 + 0,5 − 0,1 per cent
    expect(factor(series, 2012, 2013)).toBe("1.007");
  });

  test("series that follow each other in a ring are refused", () => {
    const ring = [
      { id: "a", label: "A", over: "b", spread: "0" },
      { id: "b", label: "B", over: "a", spread: "0" },
    ];
    expect(problemOf(() => buildIndexSeries(ring))).toMatchObject({ code: "cycle" });
  });
});
