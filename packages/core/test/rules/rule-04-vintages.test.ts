import { describe, expect, test } from "vitest";
import { decimalText, explain, ProblemError, type View } from "../../src/index.js";
import { amountLine, expectFigure, explained, outcomeOf } from "./small-plan.js";

const fl2022 = {
  id: "fl2022",
  budgetYear: 2022,
  publishedOn: "2021-08-31",
  status: "estimate",
  growth: { 2022: "1.7" },
  levelCorrection: "-0.6",
};
const fl2023 = {
  id: "fl2023",
  budgetYear: 2023,
  publishedOn: "2022-08-31",
  status: "estimate",
  growth: { 2022: "3.3", 2023: "2.3" },
  levelCorrection: "1.6",
};

/** 5.000.000 at 2021 p/l, seen at another level. */
const fiveMillion = (method: string, view: View, publications: object[] = [fl2022, fl2023]) =>
  outcomeOf(
    {
      priceLevel: 2021,
      years: { first: 2021, count: 3 },
      indexSeries: [{ id: "generelt", label: "Generelt pris- og lønindeks", method, publications }],
      series: "generelt",
      sources: [],
      baseline: { amounts: [amountLine({ amount: "5000000" })] },
    },
    view,
  );

describe("Rule 4: vintages", () => {
  test("applied: 5.000.000 × 1,011 × 1,039 = 5.252.145,00", () => {
    const outcome = fiveMillion("applied", { priceLevel: 2023 });
    expectFigure(outcome, "cost/line=beloeb/2021", "5252145");
    const { index } = explain(outcome, "cost/line=beloeb/2021");
    expect(index!.steps.map(({ factor }) => decimalText(factor))).toEqual(["1.011", "1.039"]);
    expect(index!.steps.map(({ publication }) => publication.id)).toEqual(["fl2022", "fl2023"]);
    expect(index!.steps.map(({ correction }) => decimalText(correction))).toEqual(["-0.6", "1.6"]);
  });

  test("revised: 5.000.000 × 1,033 × 1,023 = 5.283.795,00, corrections never", () => {
    const outcome = fiveMillion("revised", { priceLevel: 2023 });
    expectFigure(outcome, "cost/line=beloeb/2021", "5283795");
    const { index } = explain(outcome, "cost/line=beloeb/2021");
    expect(index!.steps.map(({ factor }) => decimalText(factor))).toEqual(["1.033", "1.023"]);
    expect(index!.steps.map(({ correction }) => decimalText(correction))).toEqual(["0", "0"]);
  });

  test("a series without a method is revised", () => {
    const series = { id: "generelt", label: "Generelt", publications: [fl2022, fl2023] };
    const outcome = outcomeOf(
      {
        priceLevel: 2021,
        years: { first: 2021, count: 1 },
        indexSeries: [series],
        series: "generelt",
        sources: [],
        baseline: { amounts: [amountLine({ amount: "5000000" })] },
      },
      { priceLevel: 2023 },
    );
    expectFigure(outcome, "cost/2021", "5283795");
  });

  test("the order in which publications stand does not matter", () => {
    expectFigure(
      fiveMillion("applied", { priceLevel: 2023 }, [fl2023, fl2022]),
      "cost/2021",
      "5252145",
    );
    expectFigure(
      fiveMillion("revised", { priceLevel: 2023 }, [fl2023, fl2022]),
      "cost/2021",
      "5283795",
    );
  });

  test("as of a date, a revised year is what was known then; the day of publication counts", () => {
    const at = (asOf: string) => fiveMillion("revised", { priceLevel: 2022, asOf });
    expectFigure(at("2022-08-30"), "cost/2021", "5085000");
    expectFigure(at("2022-08-31"), "cost/2021", "5165000");
    expectFigure(at("2021-08-31"), "cost/2021", "5085000");
  });

  test("as of a date before a publication, its year is missing and the latest vintage is named", () => {
    const early = () => fiveMillion("applied", { priceLevel: 2023, asOf: "2022-01-01" });
    expect(early).toThrow(ProblemError);
    try {
      early();
    } catch (error) {
      const [problem] = (error as ProblemError).problems;
      expect(problem).toMatchObject({
        code: "missingIndexYear",
        found: "2023",
        details: { series: "generelt", year: "2023", vintage: "fl2022" },
      });
    }
  });

  test("of two publications for one budget year, applied takes the latest as of the date", () => {
    const later = {
      ...fl2022,
      id: "fl2022b",
      publishedOn: "2021-12-01",
      growth: { 2022: "2" },
      levelCorrection: "0",
    };
    const at = (asOf: string) =>
      fiveMillion("applied", { priceLevel: 2022, asOf }, [fl2022, later]);
    expectFigure(at("2021-11-30"), "cost/2021", "5055000");
    expectFigure(at("2021-12-01"), "cost/2021", "5100000");
  });

  test("the explanation names publication, date and correction", () => {
    const text = explained(fiveMillion("applied", { priceLevel: 2023 }), "cost/line=beloeb/2021");
    expect(text).toContain("fl2022");
    expect(text).toContain("31-08-2022");
    expect(text).toMatch(/2023: 3,9 %.*1,6/);
  });
});

/** Økonomistyrelsen, pris- og lønforudsætninger, as printed; footnote marks kept. */
const printedTables = [
  {
    budgetYear: 2022,
    rows: `Statsligt lønindeks | -0,9 | 1,8 | 0,9
Forbrugerprisindeks | -0,1 | 1,5 | 1,4
Nettoprisindeks | 0,2 | 1,9 | 2,1
Anlægsindeks | -0,8 2) | 1,7 | 0,9
Vejindeks | -3,9 2) | 1,7 | -2,2
Generelt pris- og lønindeks | -0,6 | 1,7 | 1,1
Satsreguleringsprocent | | 1,2 1) | 1,2`,
  },
  {
    budgetYear: 2023,
    rows: `Statsligt lønindeks | 0,2 | 2,7 | 2,9
Forbrugerprisindeks | 3,7 | 1,8 | 5,5
Nettoprisindeks | 4,8 | 2,2 | 7,0
Anlægsindeks | 5,5 1) | 2,3 | 7,8
Vejindeks | 11,5 1) | 2,3 | 13,8
Generelt pris- og lønindeks | 1,6 | 2,3 | 3,9
Satsreguleringsprocent | - | 2,7 | 2,7
Tilpasningsprocent +1,7 | - | 2,7 | 2,7
Tilpasningsprocent+2 | - | 3,0 | 3,0`,
  },
  {
    budgetYear: 2025,
    rows: `Statsligt lønindeks | 0,9 | 3,2 | 4,1
Forbrugerprisindeks | -0,9 | 2,1 | 1,2
Nettoprisindeks | -1,9 | 1,9 | 0,0
Anlægsindeks | -0,5 1) | 2,8 | 2,3
Vejindeks | -0,6 1) | 2,8 | 2,2
Generelt pris- og lønindeks | 0,2 | 2,8 | 3,0
Satsreguleringsprocent | | 3,6 | 3,6`,
  },
];

const printedRows = printedTables.flatMap(({ budgetYear, rows }) =>
  rows.split("\n").map((row) => {
    const [label = "", ...cells] = row.split("|").map((cell) => cell.trim());
    const [correction, estimate, total] = cells.map((cell) =>
      cell.replace(/ \d\)$/, "").replace(",", "."),
    );
    return {
      budgetYear,
      label,
      correction: correction === "" || correction === "-" ? undefined : correction,
      estimate: estimate!,
      total: total!,
    };
  }),
);

describe("Rule 4: FL2022, FL2023 and FL2025 of Økonomistyrelsen come out of the vintage model", () => {
  test("23 rows are tried", () => expect(printedRows).toHaveLength(23));

  test.each(printedRows)(
    "FL$budgetYear, $label: $correction + $estimate = $total",
    ({ budgetYear, label, correction, estimate, total }) => {
      const publication = {
        id: `fl${budgetYear}`,
        budgetYear,
        publishedOn: `${budgetYear - 1}-08-31`,
        status: "estimate",
        growth: { [budgetYear]: estimate },
        ...(correction === undefined ? {} : { levelCorrection: correction }),
      };
      const outcome = outcomeOf(
        {
          priceLevel: budgetYear - 1,
          years: { first: budgetYear, count: 1 },
          indexSeries: [{ id: "serie", label, method: "applied", publications: [publication] }],
          series: "serie",
          sources: [],
          baseline: { amounts: [amountLine({ amount: "100" })] },
        },
        { priceLevel: budgetYear },
      );
      // 100 kr. rise by as many kroner as the printed samlet opregning has per cent.
      const { value, index } = explain(outcome, `cost/line=beloeb/${budgetYear}`);
      expect(Number(decimalText(value)) - 100).toBeCloseTo(Number(total), 9);
      const [step] = index?.steps ?? [];
      expect(decimalText(step!.percent)).toBe(String(Number(estimate)));
      expect(decimalText(step!.correction)).toBe(String(Number(correction ?? "0")));
    },
  );
});
