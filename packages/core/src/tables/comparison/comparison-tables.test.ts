import { describe, expect, test } from "vitest";
import { bridge, difference } from "../../comparison/index.js";
import { evaluate, type Outcome } from "../../evaluation/index.js";
import { isZero, ratio, subtract, sum } from "../../exact/index.js";
import { examplePlan } from "../../example-plan.js";
import { renderTable } from "../../render/index.js";
import { bridgeTable } from "./bridge.js";
import { changeByYear, differenceTable } from "./difference.js";
import { scenarios } from "./scenarios.js";
import type { Table } from "../table.js";

const before = evaluate(examplePlan);
const after = evaluate(examplePlan, { scenario: "begge" });
const printed = (table: Table): string[] =>
  renderTable(table, { format: "csv" }).split("\r\n").slice(0, -1);

/** Amounts that round badly: a third of a thousand kroner each. */
const uneven = (fte: string): Outcome =>
  evaluate({
    ...examplePlan,
    rates: examplePlan.rates!.map((rate) => ({ ...rate, amount: "500333.33" })),
    baseline: {
      staffing: examplePlan.baseline!.staffing!.map((line) => ({ ...line, fte })),
    },
  });

const printedIn = (table: Table, row: number): (bigint | undefined)[] =>
  table.rows[row]!.cells.map((cell) =>
    cell.kind === "figure" ? cell.printed.numerator : undefined,
  );

describe("the difference between two scenarios", () => {
  test("a row a year, with the sum of the years", () => {
    const table = differenceTable(difference(before, after), { locale: "da" });
    expect(table.caption).toBe("Begge forslag sammenlignet med Vedtaget budget");
    expect(printed(table)).toEqual([
      "1.000 kr. – 2012 p/l;Fra;Til;Ændring;Ændring i %",
      ...["2012", "2013", "2014", "2015"].map((year) => `${year};12500;21000;8500;68,0`),
      "I alt;50000;84000;34000;68,0",
    ]);
  });

  test("a saving is positive where the table says so, and the other way round is its mirror", () => {
    const table = differenceTable(difference(after, before), { locale: "da", signs: "saving" });
    expect(printed(table).at(-1)).toBe("I alt;84000;50000;34000;40,5");
    expect(table.columns.map(({ label }) => label)).toEqual([
      "Fra",
      "Til",
      "Besparelse",
      "Besparelse i %",
    ]);
    expect(table.notes).toContain("Besparelser er vist som positive tal.");
  });

  test("fewer FTE are no saving in money", () => {
    const found = difference(after, before, { measure: "fte", by: ["unit"] });
    const table = changeByYear(found, { locale: "da", signs: "saving" });
    expect(printed(table).at(-1)).toBe("Ændring;-17;-17;-17;-17");
    expect(table.notes).not.toContain("Besparelser er vist som positive tal.");
  });

  test("FTE by unit need a year, and have no sum over years", () => {
    const found = difference(before, after, { measure: "fte", by: ["unit"] });
    expect(() => differenceTable(found, { locale: "da" })).toThrow("missingKey");
    expect(() => differenceTable(found, { locale: "da", year: 2016 })).toThrow("yearOutside");
    const table = differenceTable(found, { locale: "da", year: 2013 });
    expect(table.caption).toContain("2013");
    expect(printed(table).slice(1, 3)).toEqual([
      "Socialcentret;25;17;-8;-32,0",
      "Herbergerne;0;15;15;",
    ]);
  });

  test("controlled rounding makes from, change and to agree in print", () => {
    const found = difference(uneven("25"), uneven("26"));
    const rounded = differenceTable(found, { locale: "da" });
    expect(rounded.notes[0]).toContain("afrunding");
    for (const signs of ["expenditure", "saving"] as const) {
      const footed = differenceTable(found, { locale: "da", footing: "controlled", signs });
      for (const row of footed.rows.keys()) {
        const [from, to, change] = printedIn(footed, row);
        expect(from! + (signs === "saving" ? -change! : change!)).toBe(to);
      }
    }
  });
});

describe("the explanation of a change as a table", () => {
  test("with its lines: each cause under its name, added up", () => {
    const table = bridgeTable(bridge(before, after), { locale: "da", lines: true });
    expect(printed(table).map((row) => row.split(";").slice(0, 2).join(";"))).toEqual([
      "1.000 kr. – 2012 p/l;2012",
      "Vedtaget budget;12500",
      "Nye poster:;",
      "Boligrådgivere, Socialcentret: -8 årsværk á 500.000 kr.;-4000",
      "Boligrådgivere, Herbergerne: 15 årsværk á 500.000 kr.;7500",
      "Koordinerende medarbejdere: 10 årsværk á 500.000 kr.;5000",
      "Nye poster i alt;8500",
      "Begge forslag;21000",
    ]);
  });

  test("printed so that it foots; what is added is positive", () => {
    const found = bridge(uneven("25"), after);
    const table = bridgeTable(found, { locale: "da", footing: "controlled" });
    const rows = table.rows.map((_, at) => printedIn(table, at));
    const causes = rows.slice(1, -1).reduce((total, [first]) => total + first!, 0n);
    expect(rows[0]![0]! + causes).toBe(rows.at(-1)![0]!);
    expect(table.rows.length).toBeGreaterThan(3);
  });

  test("one part of the budget, named in the caption; FTE without a sum of years", () => {
    const table = bridgeTable(
      bridge(before, after, { measure: "fte", where: { unit: "socialcenter" } }),
      { locale: "nb" },
    );
    expect(table.caption).toBe(
      "Forklaring av endringen: fra Vedtatt budsjett til Begge forslag – Socialcentret",
    );
    expect(printed(table)[1]).toBe("Vedtatt budsjett;25;25;25;25");
  });
});

describe("scenarios side by side", () => {
  const all = [before, evaluate(examplePlan, { adopted: ["spareforslag-2012"] }), after];

  test("cost, change from the first, FTE", () => {
    const table = scenarios(all, { locale: "en" });
    expect(printed(table).map((row) => row.split(";").slice(0, 2).join(";"))).toEqual([
      "DKK 1,000 – 2012 prices;2012",
      "Expenditure:;",
      "Adopted budget;12500",
      "Spareforslag til Budget 2012;16000",
      "Begge forslag;21000",
      "Change from Adopted budget:;",
      "Spareforslag til Budget 2012;3500",
      "Begge forslag;8500",
      "FTE:;",
      "Adopted budget;25",
      "Spareforslag til Budget 2012;32",
      "Begge forslag;42",
    ]);
  });

  test("a saving is positive where the table says so; the costs stay what they are", () => {
    const rows = printed(scenarios(all, { locale: "da", signs: "saving" }));
    expect(rows).toContain("Besparelse i forhold til Vedtaget budget:;;;;;");
    expect(rows).toContain("Spareforslag til Budget 2012;-3500;-3500;-3500;-3500;-14000");
    expect(rows).toContain("Begge forslag;21000;21000;21000;21000;84000");
  });

  test("the rounding note stands where the printed changes do not follow from the printed costs", () => {
    expect(scenarios(all, { locale: "da" }).notes[0]).not.toContain("afrunding");
    expect(scenarios([uneven("25"), uneven("26")], { locale: "da" }).notes[0]).toContain(
      "afrunding",
    );
  });

  test("plans of several years meet in those they all have, and the table says so", () => {
    const [early, mid, late] = [2011, 2013, 2014].map((first) =>
      evaluate({ ...examplePlan, years: { first, count: 3 } }),
    ) as [Outcome, Outcome, Outcome];
    const table = scenarios([early, mid], { locale: "da" });
    expect(table.columns.map(({ label }) => label)).toEqual(["2013", "I alt"]);
    expect(table.notes[0]).toBe("Sammenligningen omfatter de år, som planerne har fælles: 2013.");
    // The first shares years with the second, and the second with the third, but not all of them one.
    expect(() => scenarios([mid, early, late], { locale: "da" })).toThrow(
      'noSharedYears at years: found "2014, 2015, 2016", expected 2013',
    );
  });

  test("what cannot stand side by side is refused", () => {
    expect(() => scenarios([], { locale: "da" })).toThrow("emptyList at scenarios");
    const current = evaluate(examplePlan, { priceLevel: "current" });
    expect(() => scenarios([current], { locale: "da" })).toThrow("fixedPricesOnly");
    const dearer = evaluate(examplePlan, { priceLevel: 2013 });
    expect(() => scenarios([before, dearer], { locale: "da" })).toThrow("priceLevelMismatch");
  });

  test("every change is the difference of the exact costs", () => {
    const { rows } = scenarios(all, { locale: "da" });
    const exactOf = (at: number) =>
      rows[at]!.cells.map((cell) => (cell.kind === "figure" ? cell.exact : ratio(0n)));
    const deviation = exactOf(6).map((change, at) =>
      sum([subtract(exactOf(3)[at]!, exactOf(1)[at]!), subtract(ratio(0n), change)]),
    );
    expect(deviation.every(isZero)).toBe(true);
  });
});
