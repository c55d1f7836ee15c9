import {
  bridge,
  bridgeTable,
  budgetNote,
  difference,
  differenceTable,
  evaluate,
  exact,
  examplePlan,
  rankByUnitCost,
  unitCostRanking,
  unitCostTable,
  type Plan,
  type Table,
} from "@aarsvaerk/core";
import { describe, expect, test } from "vitest";
import type { Cell } from "../index.js";
import { placedChart } from "./placed-chart.js";
import { tableCells } from "./table-cells.js";

const before = evaluate(examplePlan);
const after = evaluate(examplePlan, { scenario: "begge" });
const note = (options = {}) => budgetNote(after, { locale: "da", ...options });

const shown = ({ content }: Cell): string =>
  content.kind === "text" ? content.text : content.kind;

const figures = ({ rows }: Table) =>
  rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === "figure" ? [cell] : [])));

const numbers = (rows: readonly (readonly Cell[])[]) =>
  rows.flat().flatMap(({ content }) => (content.kind === "number" ? [content.value] : []));

describe("a finished table as cells", () => {
  test("caption, headings, rows and notes, and that the figures are fixed", () => {
    const table = note();
    const { rows, widths } = tableCells(table);
    expect(rows[0]!.map(shown)).toEqual([table.caption]);
    expect(rows[1]!.map(shown)).toEqual(["1.000 kr. – 2012 p/l", "2012", "2013", "2014", "2015"]);
    expect(rows[2]!.map(({ role }) => role)).toEqual(["section"]);
    expect(rows.at(-1)!.map(shown)).toEqual([
      "Faste tal: de følger ikke med, når planen eller arkene ændres.",
    ]);
    expect(rows.filter(([first]) => first!.role === "note")).toHaveLength(table.notes.length + 1);
    expect(widths).toHaveLength(5);
  });

  test.each([
    ["kr", "kroner"],
    ["1000kr", "thousands"],
    ["mio", "millions"],
  ] as const)("amounts in %s are kroner, shown by their format", (unit, format) => {
    const table = note({ unit });
    const { rows } = tableCells(table);
    expect(numbers(rows)).toEqual(figures(table).map((figure) => figure.exact));
    const formats = rows.flat().filter(({ content }) => content.kind === "number");
    expect(new Set(formats.map((cell) => cell.format))).toEqual(new Set([format]));
  });

  test("øre where the table prints them", () => {
    const dear: Plan = {
      ...examplePlan,
      rates: examplePlan.rates!.map((rate) => ({ ...rate, amount: "500333.33" })),
    };
    const table = budgetNote(evaluate(dear, { scenario: "begge" }), { locale: "da", unit: "kr" });
    const { rows } = tableCells(table);
    expect(rows[3]![1]).toMatchObject({ format: "ore" });
    expect(numbers(rows)[0]).toEqual(figures(table)[0]!.exact);
  });

  test("per cent and ranges keep what the table prints", () => {
    const changes = tableCells(differenceTable(difference(before, after), { locale: "da" }));
    expect(changes.rows[2]![4]).toMatchObject({
      content: { kind: "number", value: exact("68") },
      format: "percent",
    });
    const { rows, chart } = tableCells(unitCostTable(after, { locale: "da" }));
    expect(rows[2]!.slice(1).map(shown)).toContain("25.000–50.000");
    expect(chart).toBeUndefined();
  });

  test("a text that looks like a formula stays a text", () => {
    const table: Table = { ...note(), caption: '=HYPERLINK("x")', notes: ["@SUM(1)"] };
    const contents = tableCells(table)
      .rows.flat()
      .map(({ content }) => content.kind);
    expect(new Set(contents)).toEqual(new Set(["text", "number"]));
  });

  test.each(["da", "nb", "en"] as const)("says in %s that it is fixed", (locale) => {
    const texts = (["da", "nb", "en"] as const).map(
      (each) =>
        tableCells(budgetNote(after, { locale: each }))
          .rows.at(-1)!
          .map(shown)[0],
    );
    expect(new Set(texts).size).toBe(3);
    expect(tableCells(budgetNote(after, { locale })).rows.at(-1)![0]!.role).toBe("note");
  });
});

describe("the chart of a table", () => {
  /** The values that a reference of the chart names, as texts. */
  const drawn = (table: Table, reference: string): string[] => {
    const { rows } = tableCells(table);
    const [, c1, r1, c2, r2] = /^\$([A-Z])\$(\d+):\$([A-Z])\$(\d+)$/.exec(reference)!;
    const at = (letter: string) => letter.charCodeAt(0) - 65;
    return rows
      .slice(Number(r1) - 1, Number(r2))
      .flatMap((row) => row.slice(at(c1!), at(c2!) + 1).map(shown));
  };

  test("a budget note's lines upon each other, year by year", () => {
    const table = note();
    const { chart } = tableCells(table);
    expect(chart).toMatchObject({ kind: "stackedColumns", unit: "1.000 kr. – 2012 p/l" });
    expect(drawn(table, chart!.categories)).toEqual(["2012", "2013", "2014", "2015"]);
    expect(chart!.series.map(({ label }) => label)).toEqual(
      table.rows.filter(({ kind }) => kind === "line").map(({ label }) => label),
    );
    for (const { values } of chart!.series)
      expect(drawn(table, values)).toEqual(["number", "number", "number", "number"]);
  });

  test("the years alone are drawn, not their sum", () => {
    const table = note({ total: true, thereafter: true });
    expect(drawn(table, tableCells(table).chart!.categories)).toHaveLength(4);
  });

  test("the causes of a change, with or without their lines", () => {
    const dearer: Plan = {
      ...examplePlan,
      rates: examplePlan.rates!.map((rate) => ({ ...rate, amount: "510000" })),
    };
    const found = bridge(before, evaluate(dearer, { scenario: "begge" }));
    const labels = (lines: boolean) =>
      tableCells(bridgeTable(found, { locale: "da", lines })).chart!.series.map(
        ({ label }) => label,
      );
    expect(labels(false)).toEqual(["Nye poster", "Pris"]);
    expect(labels(true)).toEqual(["Nye poster i alt", "Pris i alt"]);
  });

  test("nothing is drawn where nothing is", () => {
    const same = bridgeTable(bridge(before, before), { locale: "da" });
    expect(tableCells(same).chart).toBeUndefined();
    const ranges = unitCostRanking(rankByUnitCost(examplePlan), { locale: "da" });
    expect(tableCells(ranges).chart).toBeUndefined();
  });

  test("it stands below the notes, and follows the table", () => {
    const { chart, rows } = tableCells(note());
    expect(chart!.place).toBe(`A${rows.length + 2}:E${rows.length + 16}`);
    const placed = placedChart(chart!, { sheet: "Mit ark", row: 10, column: 27 });
    expect(placed.categories).toBe("'Mit ark'!$AB$11:$AE$11");
    expect(placed.place).toBe(`AA${rows.length + 11}:AE${rows.length + 25}`);
    const elsewhere = { ...chart!, categories: "Sammenligning!$B$4:$E$4" };
    expect(placedChart(elsewhere, { sheet: "A", row: 2, column: 2 }).categories).toBe(
      "Sammenligning!$B$4:$E$4",
    );
  });
});
