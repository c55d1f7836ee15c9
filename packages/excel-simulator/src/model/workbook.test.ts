import { beforeAll, describe, expect, test } from "vitest";
import { loadIronCalcInNode } from "../calculation/load-in-node.js";
import type { MakeEngine } from "../calculation/formula-engine.js";
import { parseArea } from "../grid/address.js";
import { shiftCells } from "./shift-cells.js";
import type { Sheet } from "./sheet.js";
import { Workbook } from "./workbook.js";

let makeEngine: MakeEngine;
beforeAll(() => {
  makeEngine = loadIronCalcInNode();
});

function open(...sheets: string[]) {
  const [first = "Budget", ...more] = sheets;
  const workbook = new Workbook({ sheets: [first, ...more], makeEngine });
  const sheet = workbook.sheets.active;
  return {
    workbook,
    sheet,
    enter: (address: string, input: unknown, on: Sheet = sheet) =>
      workbook.changes.step(() => workbook.enter(on, parseArea(address)!, () => input)),
    value: (address: string, on: Sheet = sheet) => {
      const { row, column } = parseArea(address)!;
      return workbook.valueAt(on, row, column);
    },
    formula: (address: string, on: Sheet = sheet) => {
      const { row, column } = parseArea(address)!;
      return on.cellAt(row, column).formula;
    },
  };
}

describe("recalculation", () => {
  test("follows a change, over sheets and through names with Danish letters", () => {
    const { workbook, enter, value } = open("Budget", "Løn 2027");
    const [, pay] = workbook.sheets.all;
    workbook.addName({
      name: "årsværk_pris",
      scope: undefined,
      formula: "='Løn 2027'!$B$1",
      comment: "",
    });
    enter("B1", 500_000, pay);
    enter("A1", "=årsværk_pris*10");
    expect(value("A1")).toBe(5_000_000);
    enter("B1", 510_000, pay);
    expect(value("A1")).toBe(5_100_000);
  });

  test("a formula that was one no longer is", () => {
    const { enter, value } = open();
    enter("A1", "=1+1");
    expect(value("A1")).toBe(2);
    enter("A1", "to");
    expect(value("A1")).toBe("to");
    enter("A1", "");
    expect(value("A1")).toBe("");
  });

  test("errors are values, and arrays spill", () => {
    const { enter, value } = open();
    enter("A1", "=1/0");
    enter("B1", "=SEQUENCE(2,2)");
    expect([value("A1"), value("B1"), value("C2")]).toEqual(["#DIV/0!", 1, 4]);
    enter("B1", 7);
    expect([value("B1"), value("C2")]).toEqual([7, ""]);
  });

  test("waits in manual mode", () => {
    const { workbook, enter, value } = open();
    enter("A1", "=B1");
    expect(value("A1")).toBe(0);
    workbook.calculationMode = "Manual";
    enter("B1", 3);
    expect(value("A1")).toBe(0);
    workbook.recalculate();
    expect(value("A1")).toBe(3);
  });
});

describe("what is typed", () => {
  test.each([
    ["1234", 1234],
    ["1,234.5", 1234.5],
    ["1.234,5", "1.234,5"],
    ["12%", 0.12],
    ["true", true],
    ["'=1+1", "=1+1"],
    ["2012-01-01", 40_909],
    ["2012-02-30", "2012-02-30"],
    ["Løn", "Løn"],
    [" ", " "],
  ])("%s is %s", (typed, held) => {
    const { enter, value } = open();
    enter("A1", typed);
    expect(value("A1")).toBe(held);
  });

  test("in a cell of text nothing becomes anything else", () => {
    const { workbook, sheet, enter, value } = open();
    workbook.setLook(sheet, parseArea("A1")!, () => ({ numberFormat: "@" }));
    enter("A1", "=1+1");
    expect(value("A1")).toBe("=1+1");
  });

  test("a broken formula is refused, and the cell stays", () => {
    const { enter, value } = open();
    enter("A1", 1);
    expect(() => enter("A1", "=SUM((B1")).toThrow("The argument is invalid");
    expect(value("A1")).toBe(1);
  });
});

describe("a sheet renamed, deleted, with rows put in", () => {
  test("formulas and names follow", () => {
    const { workbook, enter, formula } = open("Budget", "Pris");
    const [budget, price] = workbook.sheets.all;
    workbook.addName({ name: "pris", scope: undefined, formula: "=Pris!$A$1", comment: "" });
    enter("A1", "=Pris!A1+1", budget);
    workbook.renameSheet(price!, "Løn 2027");
    expect(formula("A1")).toBe("='Løn 2027'!A1+1");
    expect(workbook.names.all[0]!.formula).toBe("='Løn 2027'!$A$1");
    workbook.deleteSheet(price!);
    expect(formula("A1")).toBe("=#REF!+1");
  });

  test("references to cells that moved move along", () => {
    const { workbook, sheet, enter, formula, value } = open();
    enter("A1", 1);
    enter("A2", 2);
    enter("A4", "=SUM(A1:A2)+$A$2");
    shiftCells(workbook, sheet, { kind: "insert", area: parseArea("2:2")!, direction: "vertical" });
    expect(formula("A5")).toBe("=SUM(A1:A3)+$A$3");
    expect(value("A5")).toBe(5);
    shiftCells(workbook, sheet, { kind: "delete", area: parseArea("3:3")!, direction: "vertical" });
    expect(formula("A4")).toBe("=SUM(A1:A2)+#REF!");
  });
});

describe("undo", () => {
  test("takes back one step at a time", () => {
    const { workbook, enter, value } = open();
    enter("A1", 1);
    enter("A1", 2);
    enter("B1", "=A1*10");
    expect([value("A1"), value("B1")]).toEqual([2, 20]);
    workbook.undo();
    workbook.undo();
    expect([value("A1"), value("B1")]).toEqual([1, ""]);
    expect([workbook.undo(), workbook.undo()]).toEqual([true, false]);
    expect(value("A1")).toBe("");
  });

  test("a deleted sheet takes the earlier steps along", () => {
    const { workbook, enter } = open("Budget", "Pris");
    enter("A1", 1);
    workbook.changes.step(() => workbook.deleteSheet(workbook.sheets.all[1]!));
    expect(workbook.undo()).toBe(false);
  });
});

test("a read-only workbook refuses before anything has happened", () => {
  const { workbook, enter, value } = open();
  enter("A1", 1);
  workbook.changes.readOnly = true;
  expect(() => enter("A1", 2)).toThrow("You cannot perform the requested operation.");
  expect(value("A1")).toBe(1);
});

test("a table grows when something is entered right below it", () => {
  const { workbook, sheet, enter } = open();
  const table = workbook.tables.add(sheet, parseArea("A1:B3")!);
  enter("A4:B5", 1);
  expect(table.area.rows).toBe(5);
  enter("D6", 1);
  expect(table.area.rows).toBe(5);
});
