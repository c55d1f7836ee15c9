import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exact } from "../exact/index.js";
import type { Cell, Column, Row, Table } from "../tables/table.js";
import { emptyCell, figureCell, textCell } from "../tables/table.js";
import { renderTable } from "./index.js";
import { displayWidth } from "./width.js";

const figure = (value: string): Cell => figureCell("money", exact(value), exact(value), 0);
const years: Column[] = ["2012", "2013"].map((label) => ({ id: label, label, kind: "figure" }));
const line = (label: string, ...cells: Cell[]): Row => ({ kind: "line", label, cells });
const tableOf = (rows: Row[], more: Partial<Table> = {}): Table => ({
  id: "t",
  locale: "da",
  caption: "",
  corner: "1.000 kr.",
  columns: years,
  rows,
  notes: [],
  ...more,
});
const textOf = (table: Table, width?: number): string[] => {
  const text = renderTable(table, { format: "text", ...(width === undefined ? {} : { width }) });
  return text.split("\n").slice(0, -1);
};

test("lines are set in under their section until its subtotal, or the total", () => {
  const sums = [figure("1"), figure("-2")];
  const rows: Row[] = [
    line("Før", ...sums),
    { kind: "section", label: "En sektion, længere end tabellen er bred", cells: [] },
    line("Inde", ...sums),
    { kind: "subtotal", label: "Delsum", cells: sums },
    line("Efter", ...sums),
    { kind: "section", label: "Anlæg:", cells: [] },
    line("Inde", figure("1"), emptyCell),
    { kind: "total", label: "I alt", cells: sums },
    { kind: "total", label: "Heraf", cells: sums },
  ];
  expect(textOf(tableOf(rows))).toEqual([
    "1.000 kr.  2012  2013",
    "─────────────────────",
    "Før           1    -2",
    "En sektion, længere end tabellen er bred",
    "  Inde        1    -2",
    "Delsum        1    -2",
    "Efter         1    -2",
    "Anlæg:",
    "  Inde        1",
    "─────────────────────",
    "I alt         1    -2",
    "Heraf         1    -2",
  ]);
});

describe("a width", () => {
  const wish = tableOf(
    [
      { kind: "section", label: "Serviceudgifter i udsatte byområder:", cells: [] },
      line("Koordinerende medarbejdere", figure("5000"), figure("-5000")),
      line("Koordineringsudgifter", figure("1234567890"), emptyCell),
    ],
    { caption: "Intensiveret indsats", notes: ["Kilde: notat af 6. maj 2011", "Afrundet"] },
  );

  test("wraps labels, and sets figures on the last line of theirs", () => {
    expect(textOf(wish, 42)).toEqual([
      "Intensiveret indsats",
      "",
      "1.000 kr.                     2012    2013",
      "──────────────────────────────────────────",
      "Serviceudgifter i udsatte byområder:",
      "  Koordinerende",
      "    medarbejdere             5.000  -5.000",
      "  Koordineringsud",
      "    gifter           1.234.567.890",
      "",
      "Kilde: notat af 6. maj 2011",
      "Afrundet",
    ]);
  });

  test.each([0, 1, Number.NaN, -5])("of %d never breaks a figure", (width) => {
    expect(textOf(wish, width)).toEqual([
      "Intensiveret",
      "indsats",
      "",
      "1.000 kr.              2012    2013",
      "───────────────────────────────────",
      "Serviceudg",
      "  ifter i",
      "  udsatte",
      "  byområder:",
      "  Koordine",
      "    rende",
      "    medarbej",
      "    dere              5.000  -5.000",
      "  Koordine",
      "    ringsudg",
      "    ifter     1.234.567.890",
      "",
      "Kilde: notat",
      "  af 6. maj",
      "  2011",
      "Afrundet",
    ]);
  });

  test("never breaks a number in a label", () => {
    const price = line("Pris 1.234.567.890 kr. i alt", figure("1"), figure("2"));
    expect(textOf(tableOf([price]), 12).slice(2)).toEqual([
      "Pris",
      "  1.234.567.890",
      "  kr. i alt         1     2",
    ]);
  });

  test("wraps column labels and texts too", () => {
    const columns: Column[] = [
      { id: "after", label: "Varigt herefter", kind: "figure" },
      { id: "why", label: "Begrundelse", kind: "text" },
    ];
    const rows = [
      line("Boligrådgivere", figure("-930"), textCell("Herbergerne har ledig kapacitet")),
      line("Støttekontaktpersoner i alt", figure("1"), textCell("–")),
    ];
    expect(textOf(tableOf(rows, { columns }), 46)).toEqual([
      "                           Varigt",
      "1.000 kr.                herefter  Begrundelse",
      "──────────────────────────────────────────────",
      "Boligrådgivere               -930  Herbergerne",
      "                                   har ledig",
      "                                   kapacitet",
      "Støttekontaktpersoner i",
      "  alt                           1  –",
    ]);
  });

  test("leaves prose readable beside a narrow table", () => {
    const note = "Tallene er afrundede, så en sum kan afvige fra totalen med 1 på sidste ciffer.";
    expect(textOf(tableOf([], { notes: [note] })).slice(3)).toEqual([
      "Tallene er afrundede, så en sum kan afvige fra totalen med 1 på sidste",
      "  ciffer.",
    ]);
  });
});

test("wide and combining characters keep the columns in line", () => {
  const rows = ["日本", "👩‍👩‍👧 👍", "cafe\u0301", "ha\u00adve"].map((label) =>
    line(label, figure("5"), figure("-930")),
  );
  expect(textOf(tableOf(rows)).slice(2)).toEqual([
    "日本          5  -930",
    "👩‍👩‍👧 👍         5  -930",
    "cafe\u0301          5  -930",
    "have          5  -930",
  ]);
});

describe("a hostile label", () => {
  test("cannot break its line, steer the terminal or turn the figures around", () => {
    const rows = [line(" a\r\n\tb\u2028c\u0000\u001b[31m\u202e\ud800 ", figure("5"), figure("6"))];
    expect(textOf(tableOf(rows)).at(-1)).toBe("a b c��[31m��     5     6");
  });

  test("of 10.000 characters fits the width it is given", () => {
    const lines = textOf(tableOf([line("x".repeat(10_000), figure("5"), figure("6"))]), 80);
    expect(Math.max(...lines.map(displayWidth))).toBe(80);
    expect(lines.join("").replaceAll(/[^x]/gu, "")).toHaveLength(10_000);
  });
});

test("a style dresses finished lines, so that colours cost no room", () => {
  const rows: Row[] = [
    { kind: "section", label: "S", cells: [] },
    line("L", figure("1"), figure("2")),
    { kind: "subtotal", label: "D", cells: [figure("1"), figure("2")] },
    { kind: "total", label: "T", cells: [figure("1"), figure("2")] },
  ];
  const table = tableOf(rows, { caption: "C", notes: ["N"] });
  const style = (text: string, role: string) => `<${role}>${text}</${role}>`;
  expect(renderTable(table, { format: "text", style }).split("\n")).toEqual([
    "<caption>C</caption>",
    "",
    "1.000 kr.  2012  2013",
    "─────────────────────",
    "<section>S</section>",
    "  L           1     2",
    "<total>D             1     2</total>",
    "─────────────────────",
    "<total>T             1     2</total>",
    "",
    "<note>N</note>",
    "",
  ]);
});

describe("whatever the labels", () => {
  const label = fc
    .array(
      fc.oneof(
        fc.string({ unit: "grapheme", maxLength: 12 }),
        fc.string({ unit: "binary", maxLength: 6 }),
        fc.constantFrom(" ", "日本", "👩‍👩‍👧", "e\u0301", "\u202e", "\u001b[2J", "\n", "å".repeat(30)),
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join(""));
  const row = fc
    .tuple(label, label, fc.bigInt(-(10n ** 12n), 10n ** 12n))
    .map(([name, text, value]): Row => line(name, textCell(text), figure(value.toString())));
  const columns: Column[] = [
    { id: "text", label: "Kilde", kind: "text" },
    { id: "figure", label: "2012", kind: "figure" },
  ];
  const tables = fc
    .array(row, { minLength: 1, maxLength: 5 })
    .map((rows) => tableOf(rows, { columns }));

  test("the rows of a table are equally wide, and end in their figure", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const [, rule, ...lines] = textOf(table);
        expect(lines).toHaveLength(table.rows.length);
        for (const text of lines) expect(displayWidth(text)).toBe(displayWidth(rule!));
      }),
    );
  });

  test("no line is wider than its table or ends in a space, and every figure is whole", () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 0, max: 120 }), (table, width) => {
        const lines = textOf(table, width);
        const rule = lines.find((text) => text.startsWith("─"))!;
        for (const text of lines) {
          expect(text).not.toMatch(/\s$/u);
          expect(displayWidth(text)).toBeLessThanOrEqual(rule.length);
        }
        const figures = textOf(table)
          .slice(2)
          .map((text) => / ([-\d.]+)$/u.exec(text)?.[1]);
        expect(lines.flatMap((text) => / (-?\d[\d.]*)$/u.exec(text)?.[1] ?? [])).toEqual(
          expect.arrayContaining(figures),
        );
      }),
    );
  });
});
