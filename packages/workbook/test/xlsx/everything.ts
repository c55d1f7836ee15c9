import { exact, ratio } from "@aarsvaerk/core";
import type { CellFormat } from "../../src/sheet/cell.js";
import { dateCell, emptyCell, formulaCell, numberCell, textCell } from "../../src/sheet/cells.js";
import type { Cell, Sheet, Workbook } from "../../src/sheet/workbook.js";

/** Labels as a stranger might write them; each must stay the text it is. */
export const hostileLabels: readonly string[] = [
  "=cmd|'/C calc'!A1",
  "=1+1",
  "+1",
  "-1",
  "@x",
  "\t=1+1",
  "\r=1+1",
  "<script>alert(1)</script>",
  "&amp; & &#65;",
  "#REF!",
  "_x0041_ _x005F_",
  "👩🏽‍💼 🧮",
  "שלום עולם",
  "  blanks around  ",
  "first line\nsecond line",
  "]]>",
  "TRUE",
  "1-2",
];

const years = [2012, 2013, 2014, 2015];

const heading = (text: string): Cell => textCell(text, "heading");

const columnOf = (at: number): string => "BCDE"[at] ?? "B";

const assumptions: Sheet = {
  name: "Forudsætninger",
  rows: [
    [textCell("Intensiveret indsats i udsatte byområder", "title")],
    [
      textCell(
        "Gule felter kan ændres; alt andet er formler, der følger med. Beløb er i kroner; tabeller i 1.000 kr. viser hele beløb, rundet i visningen.",
        "note",
      ),
    ],
    [],
    [textCell("Scenarie", "label"), textCell("Begge", "input", { note: "Vælg et scenarie." })],
    [textCell("Prisniveau", "label"), numberCell(exact(2012n), "year", "input")],
    [textCell("Gælder fra", "label"), dateCell("2012-02-29", "input")],
    [],
    [textCell("Scenarier", "section")],
    [heading("Forslag"), heading("Ingen"), heading("Spareforslag"), heading("Begge")],
    [
      textCell("Spareforslag", "label"),
      numberCell(exact(0n), "flag", "input"),
      numberCell(exact(1n), "flag", "input"),
      numberCell(exact(1n), "flag", "input"),
    ],
    [],
    [textCell("Årsværkspris", "label"), numberCell(exact(500_000n), "kroner", "input")],
    [textCell("Overhead", "label"), numberCell(exact("2"), "percent", "input")],
    [textCell("Faktor", "label"), numberCell(exact("1.011039045"), "factor", "output")],
    [textCell("Tom", "label"), { ...emptyCell, role: "input", format: "kroner" }],
  ],
  widths: [34, 14, 14, 14],
  freeze: { rows: 0, columns: 1 },
  print: { columns: 5 },
  tables: [],
  validations: [
    { kind: "listFrom", range: "B4", source: "Forudsætninger!$B$9:$D$9", message: "Vælg." },
    { kind: "decimal", range: "B5", least: 1990, most: 2099, message: "Et årstal." },
    { kind: "date", range: "B6", message: "En dato." },
    { kind: "list", range: "B10:D10", values: ["0", "1"], message: "0 eller 1." },
    { kind: "decimal", range: "B12:B13", message: "Et tal." },
  ],
  charts: [],
};

const amounts = [
  ["Boligrådgivere", -8n, -4_000_000n],
  ["Koordinerende medarbejdere", 10n, 5_000_000n],
  ['Hverv; "særlige" & <andre>', 2n, 1_250_333n],
] as const;

const lines: Sheet = {
  name: "Bemanding & beløb",
  rows: [
    [textCell("Tabel 1. Udgifter fordelt på år", "title")],
    [textCell("1.000 kr., 2012 p/l. Udgifter er positive.", "subtitle")],
    [],
    [heading("Post"), ...years.map((year) => heading(String(year))), heading("I alt")],
    ...amounts.map(([label, , amount], at) => [
      textCell(label, "label"),
      ...years.map((_, year) => numberCell(exact(amount * BigInt(year + 1)), "thousands", "input")),
      formulaCell(`SUM(B${String(5 + at)}:E${String(5 + at)})`, exact(amount * 10n), "thousands"),
    ]),
    [
      textCell("I alt", "total"),
      ...years.map((_, year) =>
        formulaCell(
          `SUM(${columnOf(year)}5:${columnOf(year)}7)`,
          exact(2_250_333n * BigInt(year + 1)),
          "thousands",
          "total",
        ),
      ),
      formulaCell("SUM(F5:F7)", exact(22_503_330n), "thousands", "total"),
    ],
    [
      textCell("Kontrol", "label"),
      formulaCell("ROUND(F8-SUM(B8:E8),2)", exact(0n), "ore", "control"),
      formulaCell("ROUND(F8-SUM(B8:D8),2)", exact("9001332"), "ore", "control"),
    ],
    [
      textCell(
        "Anm.: Beløbene er afrundede, og summen af de viste tal kan derfor afvige fra totalen. Kilde: Københavns Kommune, Socialforvaltningen, notat af 6. maj 2011 (2011-325453).",
        "note",
      ),
    ],
  ],
  widths: [30, 12, 12, 12, 12, 12],
  freeze: { rows: 4, columns: 1 },
  print: { columns: 6, titleRows: [4, 4] },
  tables: [{ name: "udgifter", range: "A4:F7" }],
  validations: [],
  charts: [
    {
      kind: "stackedColumns",
      title: "Udgifter fordelt på poster",
      description: "Søjler for hvert år; besparelsen ligger under nul.",
      categories: "'Bemanding & beløb'!$B$4:$E$4",
      series: amounts.map(([label], at) => ({
        label,
        values: `'Bemanding & beløb'!$B$${String(5 + at)}:$E$${String(5 + at)}`,
      })),
      place: "A12:F30",
      unit: "1.000 kr., 2012 p/l",
    },
    {
      kind: "columns",
      title: "Udgifter i alt",
      description: "En søjle for hvert år.",
      categories: "'Bemanding & beløb'!$B$4:$E$4",
      series: [{ label: "I alt", values: "'Bemanding & beløb'!$B$8:$E$8" }],
      place: "A32:F46",
      unit: "1.000 kr., 2012 p/l",
    },
  ],
};

const figures = ["10", "1.7", "16.67", "1234567.891", "-400", "-0.33", "0", "2", "-1234567.5"];
const formats: readonly CellFormat[] = [
  "general",
  "kroner",
  "ore",
  "thousands",
  "millions",
  "fte",
  "percent",
  "factor",
];

const everyFormat: Sheet = {
  name: "Alle formater",
  rows: [
    formats.map((format) => heading(format)),
    ...figures.map((figure) => formats.map((format) => numberCell(exact(figure), format))),
    [
      numberCell(ratio(1n, 3n), "general"),
      numberCell(exact("1000000000000000000000"), "general"),
      numberCell(ratio(1n, 3_000_000n), "general"),
      formulaCell('"tekst; "&A2', "tekst; 10", "text"),
      formulaCell("1/4", ratio(1n, 4n), "general", "subtotal", {
        note: "En note\nmed <to> & linjer",
      }),
    ],
  ],
  widths: formats.map(() => 16),
  print: { columns: 8 },
  tables: [],
  validations: [],
  charts: [],
};

const labels: Sheet = {
  name: "O'Hara's labels",
  rows: [
    [heading("Label"), heading("Role input")],
    ...hostileLabels.map((label) => [textCell(label, "label"), textCell(label, "input")]),
  ],
  widths: [40, 40],
  print: { columns: 2 },
  tables: [{ name: "labels", range: "A1:B19" }],
  validations: [],
  charts: [],
};

/** A workbook with everything that can be written. */
export const everything: Workbook = {
  title: "Intensiveret indsats & <andet>",
  locale: "da",
  currency: "DKK",
  sheets: [assumptions, lines, everyFormat, labels],
  names: [
    { name: "scenarie", refersTo: "Forudsætninger!$B$4" },
    { name: "aarsvaerk_pris", refersTo: "Forudsætninger!$B$12" },
    { name: "poster", refersTo: "'Bemanding & beløb'!$A$5:$A$7" },
  ],
};
