import { writeXlsx } from "@aarsvaerk/workbook/xlsx";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { MakeEngine } from "../../../calculation/formula-engine.js";
import { loadIronCalcInNode } from "../../../calculation/load-in-node.js";
import { parseArea } from "../../../grid/address.js";
import { columnLimit } from "../../../grid/area.js";
import { defaultLook, type Look } from "../../../model/look.js";
import { Workbook } from "../../../model/workbook.js";
import { pageLocale } from "../page-locale.js";
import { lookForFile, lookFromFile } from "./cell-look.js";
import { exactly, nearest } from "./exact.js";
import { readFile } from "./read-file.js";
import { extras } from "./save-file.js";
import { serialOf } from "./serial-date.js";
import { sheetsForFile } from "./sheets-for-file.js";

let makeEngine: MakeEngine;
beforeAll(() => {
  makeEngine = loadIronCalcInNode();
});

const area = (address: string) => parseArea(address)!;

test("a number is the same before and after", () => {
  const fifteenDigits = fc
    .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: -22, max: 15 }))
    .map(([digits, power]) => Number(`${digits}e${power}`));
  fc.assert(
    fc.property(fifteenDigits, (x) => {
      expect(nearest(exactly(x))).toBe(x === 0 ? 0 : x);
    }),
    { seed: 5 },
  );
  expect(exactly(1.1)).toEqual({ numerator: 11n, denominator: 10n });
  expect(exactly(-2.5e6)).toEqual({ numerator: -2_500_000n, denominator: 1n });
});

test("a day is a number", () => {
  expect(serialOf("2012-01-01")).toBe(40_909);
  expect(serialOf("i morgen")).toBeUndefined();
});

/** The workbook, saved and opened again. */
async function reopened(before: Workbook): Promise<Workbook> {
  const bytes = await writeXlsx(sheetsForFile(before, "da"), undefined, extras(before));
  const file = new File([bytes.slice()], before.name);
  const reading = await readFile(file, makeEngine, pageLocale("da-DK"));
  if (!reading.ok) throw new Error(reading.reason);
  return reading.workbook;
}

test("what stands in a workbook goes through a file", async () => {
  const before = new Workbook({ name: "Budget.xlsx", sheets: ["Budget", "Løn 2027"], makeEngine });
  const [budget, pay] = before.sheets.all;
  const enter = (address: string, input: unknown, sheet = budget!): void =>
    before.enter(sheet, area(address), () => input);
  enter("A1", "Årsværk");
  enter("B1", "Pris");
  enter("A2", 10);
  enter("B2", "='Løn 2027'!A1*1.5");
  enter("A4", "'=ikke en formel");
  enter("B4", "2012-01-01");
  enter("A5", true);
  enter("A1", 500_000, pay);
  before.tables.change(before.tables.add(budget!, area("A1:B2")), { name: "Bemanding" });
  before.addName({
    name: "aarsvaerk_pris",
    scope: undefined,
    formula: "='Løn 2027'!$A$1",
    comment: "",
  });

  const after = await reopened(before);
  const [sheet] = after.sheets.all;
  const valueAt = (address: string) =>
    after.valueAt(sheet!, area(address).row, area(address).column);
  expect(["A1", "A2", "B2", "A4", "B4", "A5"].map(valueAt)).toEqual([
    "Årsværk",
    10,
    750_000,
    "=ikke en formel",
    40_909,
    true,
  ]);
  expect(sheet!.cellAt(1, 1).formula).toBe("='Løn 2027'!A1*1.5");
  expect(after.tables.in(sheet).map(({ name, area: at }) => [name, at.rows])).toEqual([
    ["Bemanding", 2],
  ]);
  expect(after.names.all.map(({ name, formula }) => [name, formula])).toEqual([
    ["aarsvaerk_pris", "='Løn 2027'!$A$1"],
  ]);
  expect(after.undo()).toBe(false);
});

test("how a workbook looks goes through a file", async () => {
  const before = new Workbook({ name: "Budget.xlsx", sheets: ["Budget", "Skjult"], makeEngine });
  const [budget, hidden] = before.sheets.all;
  const thin = { style: "Continuous", weight: "Thin", color: "#1F3A4D" };
  const look: Partial<Look> = {
    numberFormat: "#,##0,",
    bold: true,
    italic: true,
    underline: "Single",
    fontColor: "#55636E",
    fontName: "Arial",
    fontSize: 10.5,
    fill: "#FFF9DB",
    horizontalAlignment: "Right",
    verticalAlignment: "Center",
    wrapText: true,
    indentLevel: 2,
    locked: false,
    borders: { EdgeTop: thin, EdgeBottom: { ...thin, style: "Double", weight: "Thick" } },
  };
  before.enter(budget!, area("A1"), () => 5_000_000);
  before.setLook(budget!, area("A1:B2"), () => look);
  before.enter(budget!, area("C1"), () => "plain");
  budget!.columnWidths.set(0, 105).set(2, 70);
  budget!.hiddenColumns.add(1);
  budget!.rowHeights.set(1, 33);
  budget!.frozen = { row: 0, column: 0, rows: 1, columns: columnLimit };
  budget!.showGridlines = false;
  before.enter(hidden!, area("A1"), () => "=Budget!A1*2");
  before.sheets.setVisibility(hidden!, "Hidden");

  const after = await reopened(before);
  const [sheet, other] = after.sheets.all;
  expect(sheet!.cellAt(0, 0)).toEqual({ value: 5_000_000, look: { ...defaultLook, ...look } });
  expect(sheet!.cellAt(1, 1).look).toEqual({ ...defaultLook, ...look });
  expect(sheet!.cellAt(0, 2).look).toEqual(defaultLook);
  expect(sheet!.columnWidths).toEqual(budget!.columnWidths);
  expect(sheet!.hiddenColumns).toEqual(budget!.hiddenColumns);
  expect(sheet!.rowHeights).toEqual(budget!.rowHeights);
  expect(sheet!.frozen).toEqual(budget!.frozen);
  expect(sheet!.showGridlines).toBe(false);
  expect(other!.visibility).toBe("Hidden");
  expect(after.valueAt(other!, 0, 0)).toBe(10_000_000);
});

test("every line along a cell goes through a file", () => {
  const styles = ["Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
  const shown = styles.map((style) => {
    const border = { style, weight: "Medium", color: "#000000" };
    const back = lookFromFile(lookForFile({ ...defaultLook, borders: { EdgeLeft: border } }));
    return back.borders.EdgeLeft?.style;
  });
  expect(shown).toEqual(styles);
});

test("charts of columns go through a file", async () => {
  const before = new Workbook({ name: "Budget.xlsx", sheets: ["Budget 2012"], makeEngine });
  const sheet = before.sheets.active;
  before.enter(
    sheet,
    area("A1:C2"),
    (row, column) =>
      [
        ["x", "2012", "2013"],
        ["Løn", 1, 2],
      ][row]![column],
  );
  sheet.columnWidths.set(0, 140);
  const cells = (address: string) => ({ sheet, area: area(address) });
  const series = {
    name: "Løn",
    values: cells("B2:C2"),
    categories: cells("B1:C1"),
    chartType: "ColumnStacked",
    fill: "",
    hasDataLabels: false,
  };
  const chart = before.charts.add(sheet, "ColumnStacked", [series], "Rows");
  Object.assign(chart, { name: "Udgift", description: "Lønnen stiger." });
  chart.title = { text: "Løn pr. år", visible: true };
  chart.axes.value.title = "1.000 kr.";
  // From B4 to D13.
  chart.place = { left: 105, top: 45, width: 144, height: 150 };
  before.charts.add(sheet, "Pie", [{ ...series, chartType: "Pie" }], "Rows");

  const after = await reopened(before);
  const [found, ...others] = after.charts.in(after.sheets.active);
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    name: "Udgift",
    chartType: "ColumnStacked",
    description: "Lønnen stiger.",
    title: chart.title,
    place: chart.place,
    axes: { value: { title: "1.000 kr." } },
  });
  expect(
    found!.series.map(({ name, values, categories }) => [name, values!.area, categories!.area]),
  ).toEqual([["Løn", area("B2:C2"), area("B1:C1")]]);
});

test("parts of XML keep their ids, and new ones get others", async () => {
  const before = new Workbook({ name: "Budget.xlsx", makeEngine });
  const [first, second] = [before.newId(), before.newId()];
  before.xmlParts.set(
    first,
    '<plan xmlns="urn:aarsvaerk:plan:1">{"title":"Løn &amp; mere"}</plan>',
  );
  before.xmlParts.set(second, "<other/>");
  const after = await reopened(before);
  expect(after.xmlParts.keys).toEqual([first, second]);
  expect(after.xmlParts.get(first)).toContain(before.xmlParts.get(first));
  const ids = [after.newId(), after.newId(), after.newId()];
  expect(ids.filter((id) => after.xmlParts.has(id))).toEqual([]);
});

test("a file that this package did not write looks as it does in Excel", async () => {
  const bytes = await writeXlsx({
    title: "Notat",
    locale: "da",
    currency: "DKK",
    names: [],
    sheets: [
      {
        name: "Tabel 1",
        rows: [
          [{ content: { kind: "text", text: "Årsværk" }, role: "heading", format: "text" }],
          [{ content: { kind: "date", date: "2012-01-01" }, role: "input", format: "date" }],
        ],
        widths: [20],
        freeze: { rows: 1, columns: 0 },
        print: { columns: 1 },
        tables: [],
        validations: [],
        charts: [],
      },
    ],
  });
  const reading = await readFile(
    new File([bytes.slice()], "x.xlsx"),
    makeEngine,
    pageLocale("da-DK"),
  );
  const sheet = reading.ok ? reading.workbook.sheets.active : undefined;
  expect(sheet?.cellAt(0, 0).look).toMatchObject({ bold: true, fill: "#DCE6ED" });
  expect(sheet?.cellAt(1, 0)).toMatchObject({
    value: 40_909,
    look: { numberFormat: "dd-mm-yyyy" },
  });
  expect(sheet?.columnWidths.get(0)).toBeCloseTo(145, 0);
  expect(sheet?.showGridlines).toBe(false);
});
