import { beforeAll, describe, expect, test } from "vitest";
import type { MakeEngine } from "../../calculation/formula-engine.js";
import { loadIronCalcInNode } from "../../calculation/load-in-node.js";
import { cultures } from "../../format/culture.js";
import { addressOf, parseArea } from "../../grid/address.js";
import { merge } from "../../model/merge.js";
import { Workbook } from "../../model/workbook.js";
import { cellContent } from "./cell-content.js";
import { fitColumns } from "./grid/fit-columns.js";
import { fittedText } from "./grid/fitted-text.js";
import { shownCell } from "./grid/shown-cell.js";
import { namedPlace } from "./named-place.js";
import { workbookSettings } from "./workbook-settings.js";

let makeEngine: MakeEngine;
beforeAll(() => {
  makeEngine = loadIronCalcInNode();
});

const area = (address: string) => parseArea(address)!;
const danish = cultures["da-DK"];

function open() {
  const workbook = new Workbook({ sheets: ["Budget", "Løn 2027"], makeEngine });
  const sheet = workbook.sheets.active;
  return {
    workbook,
    sheet,
    enter: (address: string, input: unknown) => workbook.enter(sheet, area(address), () => input),
    shown: (address: string) => {
      const { row, column } = area(address);
      return shownCell(workbook, sheet, row, column, {
        culture: danish,
        widthOf: () => 64,
      });
    },
    content: (address: string) => cellContent(sheet, area(address), danish),
  };
}

describe("a place is named", () => {
  test.each([
    ["B4", "Budget", "B4"],
    ["'Løn 2027'!b4:D7", "Løn 2027", "B4:D7"],
    ["pris", "Løn 2027", "A1"],
    ["Bemanding", "Budget", "A1:B3"],
  ])("by %s", (text, sheetName, address) => {
    const { workbook, sheet } = open();
    workbook.addName({ name: "pris", scope: undefined, formula: "='Løn 2027'!$A$1", comment: "" });
    workbook.tables.change(workbook.tables.add(sheet, area("A1:B3")), { name: "Bemanding" });
    const found = namedPlace(workbook, text);
    expect([found?.sheet.name, found && addressOf(found.area)]).toEqual([sheetName, address]);
  });

  test.each(["", "Intetsteds", "Intet!A1", "A0"])("not by %j", (text) => {
    expect(namedPlace(open().workbook, text)).toBeUndefined();
  });
});

test("the formula bar shows what somebody would type", () => {
  const { enter, content, sheet, workbook } = open();
  enter("A1", 1234567.5);
  enter("A2", "=ROUND(A1,2)*1.5");
  enter("A3", "12.5%");
  enter("A4", true);
  enter("A5", "Årsværk");
  enter("A6", 0.1 + 0.2);
  enter("A7", 12.5);
  workbook.setLook(sheet, area("A7"), () => ({ numberFormat: '0.0##" %"' }));
  expect(["A1", "A2", "A3", "A4", "A5", "A6", "A7"].map(content)).toEqual([
    "1234567,5",
    "=ROUND(A1;2)*1,5",
    "12,5%",
    "SAND",
    "Årsværk",
    "0,3",
    "12,5",
  ]);
});

test("a cell stands where Excel puts it, and text runs on over what is empty", () => {
  const { enter, shown, sheet, workbook } = open();
  enter("A1", "Årsværk i alt");
  enter("A2", "Årsværk i alt");
  enter("B2", 1);
  enter("A3", "=1/0");
  workbook.setLook(sheet, area("B2"), () => ({ horizontalAlignment: "Center" }));
  expect(["A1", "A2", "B2", "A3"].map((at) => [shown(at).alignment, shown(at).runsOn])).toEqual([
    ["left", true],
    ["left", false],
    ["center", false],
    ["center", false],
  ]);
});

test("a cell that others are merged into has their room", () => {
  const { enter, shown, sheet, workbook } = open();
  enter("A1", 5_055_195.23);
  workbook.setLook(sheet, area("A1"), () => ({ numberFormat: "#,##0.00" }));
  expect(shown("A1")).toMatchObject({ beyond: 0, width: 64, text: "########" });
  merge(workbook, sheet, area("A1:C1"));
  expect(shown("A1")).toMatchObject({ beyond: 128, width: 192, text: "5.055.195,23" });
  expect(shown("B1")).toMatchObject({ beyond: 0, width: 64 });
});

test.each([
  [1.011039045, "General", 64, "1,011039"],
  [12345678.9, "General", 64, "12345679"],
  [1234567890, "General", 64, "########"],
  [5055195.23, "#,##0.00", 64, "########"],
  [5055195.23, "#,##0.00", 100, "5.055.195,23"],
  [40909, "dd-mm-yyyy", 64, "########"],
])("%d as %s in %i pixels is %s", (value, format, width, text) => {
  expect(fittedText(value, format, danish, width)).toBe(text);
});

test("columns are fitted to numbers and to text that cannot run on", () => {
  const { enter, sheet, workbook } = open();
  enter("A1", "En lang overskrift, der løber ud over de tomme celler");
  enter("A2", "Koordinerende medarbejdere");
  enter("B2", 12_345_678_901);
  enter("C3", 1);
  fitColumns(workbook, sheet, danish);
  expect([...sheet.columnWidths.keys()]).toEqual([0, 1]);
  expect(sheet.columnWidths.get(0)).toBeLessThan(240);
  expect(fittedText(12_345_678_901, "General", danish, sheet.columnWidths.get(1)!)).not.toContain(
    "#",
  );
});

test("a table looks like one: header, bands, totals", () => {
  const { workbook, sheet, shown } = open();
  const table = workbook.tables.add(sheet, area("A1:B4"));
  workbook.tables.change(table, { showTotals: true });
  const parts = () => ["A1", "A2", "A3", "A4", "C1"].map((at) => shown(at).table);
  expect(parts()).toEqual(["header", "band", "plain", "totals", undefined]);
  workbook.tables.change(table, { showHeaders: false, showBandedRows: false, showTotals: false });
  expect(parts()).toEqual(["plain", "plain", "plain", "plain", undefined]);
  workbook.tables.change(table, { style: "" });
  expect(parts()).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

test("settings that are saved replace those that were there, in one step of undo", () => {
  const { workbook } = open();
  workbook.settings.set("plan", { id: "2011-325453" });
  const settings = workbookSettings(workbook);
  expect(settings.read()).toEqual([["plan", '{"id":"2011-325453"}']]);
  settings.save([["version", "2"]]);
  expect(workbook.settings.keys).toEqual(["version"]);
  workbook.undo();
  expect(settings.read()).toEqual([["plan", '{"id":"2011-325453"}']]);
});
