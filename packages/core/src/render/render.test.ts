import { describe, expect, test } from "vitest";
import { exact } from "../exact/index.js";
import type { Cell, Table } from "../tables/table.js";
import { emptyCell, figureCell } from "../tables/table.js";
import type { Locale } from "../locale/index.js";
import { renderTable } from "./index.js";

const figure = (value: string, decimals = 0): Cell =>
  figureCell("money", exact(value), exact(value), decimals);
const figures = (...values: string[]): Cell[] => values.map((value) => figure(value));

const budgetNote: Table = {
  id: "budget-note",
  locale: "da",
  caption: "Tabel 1. Driftsaktivitet – serviceudgifter",
  corner: "1.000 kr. – 2012 p/l",
  columns: ["2012", "2013", "2014", "2015"].map((label) => ({ id: label, label, kind: "figure" })),
  rows: [
    { kind: "section", label: "Serviceudgifter:", cells: [] },
    {
      kind: "line",
      label: "10 årsværk á 500.000 kr.",
      cells: figures("5000", "5000", "5000", "5000"),
    },
    {
      kind: "total",
      label: "Serviceudgifter i alt",
      cells: figures("5000", "5000", "5000", "5000"),
    },
  ],
  notes: ["Kilde: notat 2011-325453"],
};

describe("the table of the 2011 budget note", () => {
  test("as text", () => {
    expect(renderTable(budgetNote, { format: "text" })).toBe(
      [
        "Tabel 1. Driftsaktivitet – serviceudgifter",
        "",
        "1.000 kr. – 2012 p/l         2012   2013   2014   2015",
        "──────────────────────────────────────────────────────",
        "Serviceudgifter:",
        "  10 årsværk á 500.000 kr.  5.000  5.000  5.000  5.000",
        "──────────────────────────────────────────────────────",
        "Serviceudgifter i alt       5.000  5.000  5.000  5.000",
        "",
        "Kilde: notat 2011-325453",
        "",
      ].join("\n"),
    );
  });

  test("as Markdown", () => {
    expect(renderTable(budgetNote, { format: "markdown" })).toBe(
      [
        "**Tabel 1. Driftsaktivitet – serviceudgifter**",
        "",
        "| 1.000 kr. – 2012 p/l | 2012 | 2013 | 2014 | 2015 |",
        "| --- | ---: | ---: | ---: | ---: |",
        "| *Serviceudgifter:* | | | | |",
        "| 10 årsværk á 500.000 kr. | 5.000 | 5.000 | 5.000 | 5.000 |",
        "| **Serviceudgifter i alt** | **5.000** | **5.000** | **5.000** | **5.000** |",
        "",
        "- Kilde: notat 2011-325453",
        "",
      ].join("\n"),
    );
  });

  test("as HTML", () => {
    const cell = "padding:0.15em 0.6em;";
    const year = (label: string) =>
      `<th scope="col" class="figure" style="${cell}text-align:right;border-bottom:1px solid">${label}</th>`;
    const amount = `<td class="figure" style="${cell}text-align:right">5.000</td>`;
    const total = `<td class="figure" style="${cell}text-align:right;font-weight:bold;border-top:1px solid">5.000</td>`;
    expect(renderTable(budgetNote, { format: "html" })).toBe(
      [
        `<figure class="budget-table" lang="da" style="margin:0">`,
        `<table style="border-collapse:collapse;font-variant-numeric:tabular-nums">`,
        `<caption style="text-align:left">Tabel 1. Driftsaktivitet – serviceudgifter</caption>`,
        `<thead>`,
        `<tr><th scope="col" style="${cell}text-align:left;border-bottom:1px solid">1.000 kr. – 2012 p/l</th>${["2012", "2013", "2014", "2015"].map(year).join("")}</tr>`,
        `</thead>`,
        `<tbody>`,
        `<tr class="section"><th scope="rowgroup" colspan="5" style="${cell}text-align:left;font-weight:normal;font-style:italic">Serviceudgifter:</th></tr>`,
        `<tr class="line"><th scope="row" style="${cell}text-align:left;font-weight:normal;padding-left:1.8em">10 årsværk á 500.000 kr.</th>${amount.repeat(4)}</tr>`,
        `</tbody>`,
        `<tbody>`,
        `<tr class="total"><th scope="row" style="${cell}text-align:left;font-weight:bold;border-top:1px solid">Serviceudgifter i alt</th>${total.repeat(4)}</tr>`,
        `</tbody>`,
        `</table>`,
        `<ul>`,
        `<li>Kilde: notat 2011-325453</li>`,
        `</ul>`,
        `</figure>`,
        "",
      ].join("\n"),
    );
  });

  test("as CSV", () => {
    expect(renderTable(budgetNote, { format: "csv" })).toBe(
      [
        "1.000 kr. – 2012 p/l;2012;2013;2014;2015",
        "Serviceudgifter:;;;;",
        "10 årsværk á 500.000 kr.;5000;5000;5000;5000",
        "Serviceudgifter i alt;5000;5000;5000;5000",
        "",
      ].join("\r\n"),
    );
  });
});

describe("figures in the three languages", () => {
  const savings = (locale: Locale): Table => ({
    id: "savings",
    locale,
    caption: "",
    corner: "",
    columns: [{ id: "2012", label: "2012", kind: "figure" }],
    rows: [
      { kind: "line", label: "a", cells: [figure("-1234567.5", 1)] },
      { kind: "line", label: "b", cells: [figure("-0.04", 1)] },
      { kind: "line", label: "c", cells: [emptyCell] },
    ],
    notes: [],
  });

  test.each([
    ["da", "           2012\n───────────────\na  -1.234.567,5\nb           0,0\nc\n"],
    ["nb", "           2012\n───────────────\na  −1\u00a0234\u00a0567,5\nb           0,0\nc\n"],
    ["en", "           2012\n───────────────\na  -1,234,567.5\nb           0.0\nc\n"],
  ] as const)("text in %s", (locale, expected) => {
    expect(renderTable(savings(locale), { format: "text" })).toBe(expected);
  });

  test.each([
    ["da", ";2012\r\na;-1234567,5\r\nb;0,0\r\nc;\r\n"],
    ["nb", ";2012\r\na;-1234567,5\r\nb;0,0\r\nc;\r\n"],
    ["en", ";2012\r\na;-1234567.5\r\nb;0.0\r\nc;\r\n"],
  ] as const)("CSV in %s has a hyphen for a minus and no groups", (locale, expected) => {
    expect(renderTable(savings(locale), { format: "csv" })).toBe(expected);
  });

  test("Norwegian no-break spaces are references in HTML", () => {
    const html = renderTable(savings("nb"), { format: "html" });
    expect(html).toContain(">−1&#160;234&#160;567,5</td>");
    expect(html).toContain(`lang="nb"`);
  });
});

describe("a row with other cells than the table has columns is refused", () => {
  test.each([
    ["too few", "line", figures("1", "2", "3"), 'row 1 ("x") has 3 cells instead of 4'],
    ["too many", "total", figures("1", "2", "3", "4", "5"), "has 5 cells instead of 4"],
    ["in a section", "section", figures("1"), "has 1 cells instead of 0"],
  ] as const)("%s", (_, kind, cells, message) => {
    const ragged: Table = { ...budgetNote, rows: [{ kind, label: "x", cells }] };
    for (const format of ["text", "markdown", "html", "csv"] as const)
      expect(() => renderTable(ragged, { format })).toThrow(message);
  });
});

test("a table without caption, rows and notes is its header", () => {
  const bare: Table = { ...budgetNote, caption: "", rows: [], notes: [""] };
  expect(renderTable(bare, { format: "text" })).toBe(
    "1.000 kr. – 2012 p/l  2012  2013  2014  2015\n────────────────────────────────────────────\n",
  );
  expect(renderTable(bare, { format: "markdown" })).toBe(
    "| 1.000 kr. – 2012 p/l | 2012 | 2013 | 2014 | 2015 |\n| --- | ---: | ---: | ---: | ---: |\n",
  );
  expect(renderTable(bare, { format: "html" })).not.toMatch(/caption|tbody|<ul>/u);
  expect(renderTable(bare, { format: "csv" })).toBe("1.000 kr. – 2012 p/l;2012;2013;2014;2015\r\n");
});
