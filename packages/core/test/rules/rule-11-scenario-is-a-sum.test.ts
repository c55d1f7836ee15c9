import { describe, expect, test } from "vitest";
import { decimalText, findingText, staffing } from "../../src/index.js";
import { expectFigure, explained, outcomeOf, printed, proposal, staff } from "./small-plan.js";

const oneMonth = {
  baseline: { staffing: [staff({ id: "foer", fte: "25", unit: "vest", starts: "2012-12-01" })] },
  proposals: [
    proposal({ staffing: [staff({ id: "fra", fte: "-8", unit: "vest", starts: "2012-12-01" })] }),
  ],
};
const adopted = { adopted: ["forslag"] };

describe("Rule 11: a scenario is the sum of its settled lines", () => {
  test("one month of 25 minus 8: 1.041.666,67 − 333.333,33 = 708.333,34 (17 recomputed would give ,33)", () => {
    const outcome = outcomeOf(oneMonth, adopted);
    expectFigure(outcome, "cost/line=foer/2012", "1041666.67");
    expectFigure(outcome, "cost/line=fra/2012", "-333333.33");
    expectFigure(outcome, "cost/2012", "708333.34");
    expectFigure(outcome, "cost/unit=vest/2012", "708333.34");
    expectFigure(outcome, "cost/role=Medarbejdere/2012", "708333.34");
    expect(explained(outcome, "cost/2012")).toContain("708.333,34 kr.");
  });

  test("a proposal that is not adopted counts for nothing", () => {
    expectFigure(outcomeOf(oneMonth), "cost/2012", "1041666.67");
    expectFigure(outcomeOf(oneMonth), "cost/proposal=forslag/2012", "0");
  });

  const tooFew = {
    baseline: { staffing: [staff({ id: "foer", fte: "25", unit: "vest" })] },
    proposals: [
      proposal({ staffing: [staff({ id: "fra", fte: "-30", unit: "vest", from: 2013 })] }),
      proposal({ id: "andet", staffing: [staff({ id: "til", fte: "10", unit: "syd" })] }),
    ],
  };

  test("a role-unit-year below zero is a finding, for each year, with the figure it is about", () => {
    const { findings, plan } = outcomeOf(tooFew, adopted);
    expect(
      findings.map(({ code, path, year, amount }) => [code, path, year, decimalText(amount!)]),
    ).toEqual(
      [2013, 2014, 2015].map((year) => [
        "staffingBelowZero",
        `fte/role=Medarbejdere/unit=vest/${year}`,
        year,
        "-5",
      ]),
    );
    expect(findingText(findings[0]!, plan, "da")).toBe(
      "2013: Medarbejdere i Vest kommer ned på -5 årsværk",
    );
  });

  test("posts in another unit do not cover it", () => {
    const outcome = outcomeOf(tooFew, { adopted: ["forslag", "andet"] });
    expectFigure(outcome, "fte/role=Medarbejdere/2013", "5");
    expect(outcome.findings).toHaveLength(3);
  });

  test("a reduction spread over units is tested unit by unit", () => {
    const outcome = outcomeOf(
      {
        baseline: { staffing: [staff({ id: "foer", fte: "4", unit: "vest" })] },
        proposals: [
          proposal({
            staffing: [
              staff({ id: "fra", fte: "-4", split: { by: "equal", across: ["vest", "syd"] } }),
            ],
          }),
        ],
      },
      adopted,
    );
    expect(outcome.findings.map(({ path, amount }) => [path, decimalText(amount!)])).toContainEqual(
      ["fte/role=Medarbejdere/unit=syd/2012", "-2"],
    );
  });

  test("negative FTE stand in proposals only", () => {
    expect(() => outcomeOf({ baseline: { staffing: [staff({ fte: "-1" })] } })).toThrow();
  });

  test("17 + 15: the staffing table of the note, 25 − 8 + 15 = 32", () => {
    const outcome = outcomeOf(
      {
        baseline: { staffing: [staff({ id: "foer", fte: "25", unit: "vest" })] },
        proposals: [
          proposal({
            staffing: [
              staff({ id: "fra", fte: "-8", unit: "vest" }),
              staff({ id: "til", fte: "15", unit: "syd" }),
            ],
          }),
        ],
      },
      adopted,
    );
    expect(printed(staffing(outcome, { locale: "da" }))).toEqual([
      "Medarbejdere;;;;",
      "Vedtaget budget;25;25;25;25",
      "Forslaget;7;7;7;7",
      "Medarbejdere i alt;32;32;32;32",
      "heraf Vest;17;17;17;17",
      "heraf Syd;15;15;15;15",
    ]);
  });
});
