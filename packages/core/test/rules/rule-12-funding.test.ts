import { describe, expect, test } from "vitest";
import { decimalText, findingText, funding, group } from "../../src/index.js";
import {
  amountLine,
  expectFigure,
  outcomeOf,
  printed,
  proposal,
  staff,
  value,
} from "./small-plan.js";

const funders = [
  { id: "staten", label: "Staten" },
  { id: "fond", label: "Fonden" },
];
const payers = ["staten", "fond", "own"];
const paid = (amount: string, sources: object[], view = {}) =>
  outcomeOf({ funders, baseline: { amounts: [amountLine({ amount, funding: sources })] } }, view);
const in2012 = (amount: string, sources: object[]) => {
  const outcome = paid(amount, sources);
  return payers
    .filter(
      (payer) =>
        payer === "own" || sources.some((source) => "funder" in source && source.funder === payer),
    )
    .map((payer) => value(outcome, `cost/funding=${payer}/2012`));
};

describe("Rule 12: funding", () => {
  test("100.000,01 at 50/50: 50.000,01 + 50.000,00 + own 0,00", () => {
    const sources = [
      { funder: "staten", share: "50" },
      { funder: "fond", share: "50" },
    ];
    expect(in2012("100000.01", sources)).toEqual(["50000.01", "50000", "0"]);
    const outcome = paid("100000.01", sources);
    expectFigure(outcome, "cost/funding=staten/2012", "50000.01");
    expectFigure(outcome, "cost/line=beloeb/funding=fond/2012", "50000");
    expect(printed(funding(outcome, { locale: "da", unit: "kr" })).slice(1)).toEqual([
      "Staten;;50000,01;50000,01;50000,01;50000,01",
      "Fonden;;50000,00;50000,00;50000,00;50000,00",
      "Egen finansiering;;0,00;0,00;0,00;0,00",
      "Bruttoudgift;;100000,01;100000,01;100000,01;100000,01",
    ]);
  });

  test("one pass over all sources and the own share together", () => {
    // Thirds of 100,00: 33,33 + 33,33, and own 33,34 by the largest remainder.
    const third = [
      { funder: "staten", share: "33.33" },
      { funder: "fond", share: "33.33" },
    ];
    expect(in2012("100", third)).toEqual(["33.33", "33.33", "33.34"]);
    expect(in2012("0.01", third)).toEqual(["0", "0", "0.01"]);
  });

  test("a fixed amount is whole øre, so that it takes nothing of the largest remainder", () => {
    const sources = [
      { funder: "staten", amount: "10.0140" },
      { funder: "fond", share: "33.34" },
    ];
    // Unsettled it would have a rest of 0,40 øre, and the largest; the authority has one of 0,67.
    expect(in2012("100.01", sources)).toEqual(["10.01", "33.34", "56.66"]);
    expect(in2012("100.01", [{ funder: "staten", amount: "10.0150" }])).toEqual(["10.02", "89.99"]);
  });

  test("fixed amounts first, in their order, capped at the gross", () => {
    const sources = [
      { funder: "staten", amount: "80000" },
      { funder: "fond", amount: "50000" },
    ];
    expect(in2012("100000", sources)).toEqual(["80000", "20000", "0"]);
    expect(in2012("60000", sources)).toEqual(["60000", "0", "0"]);
    expect(in2012("150000", sources)).toEqual(["80000", "50000", "20000"]);
  });

  test("a fixed amount is settled to øre, like every other amount", () => {
    // Left with its tenths of an øre, the first would be 33,33 and the second 33,34.
    const sources = [
      { funder: "staten", amount: "33.3350" },
      { funder: "fond", amount: "33.3360" },
    ];
    expect(in2012("100", sources)).toEqual(["33.34", "33.34", "33.32"]);
  });

  test("shares are shares of the gross, not of what fixed amounts leave", () => {
    const sources = [
      { funder: "staten", share: "50" },
      { funder: "fond", amount: "40000" },
    ];
    expect(in2012("100000", sources)).toEqual(["50000", "40000", "10000"]);
  });

  test("a share gives way where fixed amounts leave less than it", () => {
    const sources = [
      { funder: "staten", share: "50" },
      { funder: "fond", amount: "80000" },
    ];
    expect(in2012("100000", sources)).toEqual(["20000", "80000", "0"]);
  });

  test("a funder who gives a share and an amount is counted once for each", () => {
    const sources = [
      { funder: "staten", share: "20" },
      { funder: "staten", share: "30" },
    ];
    const outcome = paid("1000", sources);
    expect(value(outcome, "cost/funding=staten/2012")).toBe("500");
    expect(
      group(outcome, "cost", ["funding"]).map(({ where, byYear }) => [
        where.funding,
        decimalText(byYear.get(2012)!),
      ]),
    ).toEqual([
      ["staten", "500"],
      ["own", "500"],
    ]);
    // One row for each grant or one for the funder: either way they make up what the funder pays.
    const rows = printed(funding(outcome, { locale: "da", unit: "kr" }));
    const paidIn2012 = (label: string) =>
      rows
        .filter((row) => row.startsWith(`${label};`))
        .reduce((sum, row) => sum + Number(row.split(";")[2]), 0);
    expect(paidIn2012("Staten")).toBe(500);
    expect(paidIn2012("Egen finansiering")).toBe(500);
  });

  test("a saving is shared like the cost it lowers", () => {
    expect(
      in2012("-100.01", [
        { funder: "staten", share: "50" },
        { funder: "fond", share: "50" },
      ]),
    ).toEqual(["-50.01", "-50", "0"]);
  });

  test("a grant is nominal unless it says that it is indexed", () => {
    const nominal = [{ funder: "staten", amount: "100000" }];
    const indexed = [{ funder: "staten", amount: "100000", indexed: true }];
    const years = [2012, 2013, 2014, 2015];
    const grant = (sources: object[], priceLevel: number | "current") => {
      const outcome = paid("1000000", sources, { priceLevel });
      return years.map((year) => value(outcome, `cost/funding=staten/${year}`));
    };
    expect(grant(nominal, "current")).toEqual(["100000", "100000", "100000", "100000"]);
    expect(grant(indexed, "current")).toEqual(["100000", "100300", "100600.9", "101103.9"]);
    expect(grant(indexed, 2012)).toEqual(["100000", "100000", "100000", "100000"]);
    expect(grant(nominal, 2012)).toEqual(["100000", "99700.9", "99402.69", "98908.15"]);
  });

  test("when a grant ends, each year after is a finding with the amount that lacks funding", () => {
    const outcome = paid("1000000", [{ funder: "staten", share: "50", until: 2013 }]);
    expect(
      outcome.findings.map(({ code, year, amount }) => [code, year, decimalText(amount!)]),
    ).toEqual([
      ["costOutlivesGrant", 2014, "500000"],
      ["costOutlivesGrant", 2015, "500000"],
    ]);
    expect(findingText(outcome.findings[0]!, outcome.plan, "da")).toBe(
      "2014: Beløb fortsætter, efter at tilskuddet fra Staten er udløbet; 500.000,00 kr. mangler finansiering",
    );
    expect(value(outcome, "cost/funding=staten/2014")).toBe("0");
    expect(value(outcome, "cost/funding=own/2014")).toBe("1000000");
    const table = funding(outcome, { locale: "da" });
    expect(printed(table)[1]).toBe("Staten;2013;500;500;0;0");
    expect(table.notes.filter((note) => note.includes("mangler finansiering"))).toHaveLength(2);
  });

  test("beside an ended grant another one, stated year by year, keeps the amount of each year", () => {
    const outcome = paid("1000", [
      { funder: "staten", share: "50", until: 2013 },
      {
        funder: "fond",
        amountByYear: { 2012: "400", 2013: "300", 2014: "200", 2015: "100" },
        indexed: true,
      },
    ]);
    // 2014: 1000 − 200 = 800 of its own, and 1000 − 200 − 500 = 300 had the state gone on.
    expect(
      outcome.findings
        .filter(({ year }) => year !== undefined)
        .map(({ year, amount }) => [year, decimalText(amount!)]),
    ).toEqual([
      [2014, "500"],
      [2015, "500"],
    ]);
  });

  test("a grant stated year by year ends with its last year", () => {
    const outcome = paid("1000000", [
      { funder: "staten", amountByYear: { 2012: "300000", 2013: "200000" }, indexed: true },
    ]);
    expect(outcome.findings.map(({ year, amount }) => [year, decimalText(amount!)])).toEqual([
      [2014, "200000"],
      [2015, "200000"],
    ]);
  });

  test("a cost that ends with its grant is no finding, nor is a proposal that is not adopted", () => {
    const grant = { funding: [{ funder: "staten", share: "50", until: 2013 }] };
    const over = (line: object) => ({
      funders,
      proposals: [proposal({ staffing: [staff({ ...grant, ...line })] })],
    });
    const temporary = over({ duration: "temporary", until: 2013 });
    expect(outcomeOf(temporary, { adopted: ["forslag"] }).findings).toEqual([]);
    expect(outcomeOf(over({}), { adopted: ["forslag"] }).findings).toHaveLength(2);
    expect(outcomeOf(over({})).findings).toEqual([]);
  });

  test("funding of a whole proposal: lines with funding of their own stand alone", () => {
    const outcome = outcomeOf(
      {
        funders,
        proposals: [
          proposal({
            funding: [{ funder: "staten", share: "50" }],
            amounts: [
              amountLine({ id: "a", amount: "100.01" }),
              amountLine({ id: "b", amount: "100" }),
              amountLine({ id: "c", amount: "100", funding: [{ funder: "fond", share: "100" }] }),
            ],
          }),
        ],
      },
      { adopted: ["forslag"] },
    );
    expectFigure(outcome, "cost/funding=staten/2012", "100.01");
    expectFigure(outcome, "cost/funding=fond/2012", "100");
    expectFigure(outcome, "cost/line=c/funding=fond/2012", "100");
    expectFigure(outcome, "cost/funding=own/2012", "100");
    expectFigure(outcome, "cost/2012", "300.01");
  });
});
