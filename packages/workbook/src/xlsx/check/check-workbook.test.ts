import { exact } from "@aarsvaerk/core";
import { describe, expect, test } from "vitest";
import { dateCell, emptyCell, formulaCell, numberCell, textCell } from "../../sheet/cells.js";
import type { Cell, Sheet, Workbook } from "../../sheet/workbook.js";
import { everything } from "../../../test/xlsx/everything.js";
import { writeXlsx, XlsxError } from "../index.js";
import { checkWorkbook } from "./check-workbook.js";

const heading = (text: string) => textCell(text, "heading");

const sheet = (changes: Partial<Sheet> = {}): Sheet => ({
  name: "Ark",
  rows: [
    [heading("A"), heading("B")],
    [textCell("x"), textCell("y")],
  ],
  widths: [],
  print: { columns: 2 },
  tables: [],
  validations: [],
  charts: [],
  ...changes,
});

const workbook = (changes: Partial<Sheet> = {}, others: Partial<Workbook> = {}): Workbook => ({
  title: "Titel",
  locale: "da",
  currency: "DKK",
  sheets: [sheet(changes)],
  names: [],
  ...others,
});

const found = (tried: Workbook): string[] =>
  checkWorkbook(tried).map(({ code, place }) => `${code} ${place}`);

test("nothing is wrong with a workbook that has everything", () => {
  expect(checkWorkbook(everything)).toEqual([]);
});

describe("cells", () => {
  test.each<[string, Cell]>([
    ["illegalCharacter", textCell("a\u0000b")],
    ["illegalCharacter", textCell("bell \u0007")],
    ["illegalCharacter", textCell("half \uD83D")],
    ["illegalCharacter", textCell("\uDE00 half")],
    ["illegalCharacter", textCell("\uFFFE")],
    ["illegalCharacter", { ...emptyCell, note: "\u000B" }],
    ["illegalCharacter", formulaCell('"\u0001"', "", "text")],
    ["illegalCharacter", formulaCell("A2", "\u0001", "text")],
    ["textTooLong", textCell("x".repeat(32_768))],
    ["formulaTooLong", formulaCell("1+".repeat(4_096) + "1", exact("1"), "general")],
    ["notAFormula", formulaCell("=1+1", exact("2"), "general")],
    ["notAFormula", formulaCell("", exact("2"), "general")],
    ["numberOutside", numberCell(exact("1" + "0".repeat(308)), "general")],
    ["numberOutside", formulaCell("1", exact("-1" + "0".repeat(400)), "general")],
    ["dateOutside", dateCell("1899-12-31", "input")],
    ["dateOutside", dateCell("2012-02-30", "input")],
  ])("%s", (code, cell) => {
    expect(found(workbook({ rows: [[textCell("ok"), cell]] }))).toEqual([`${code} Ark!B1`]);
  });

  test.each([
    textCell("x".repeat(32_767)),
    textCell("\t\r\n 👩 \uFFFD"),
    dateCell("1900-03-01", "input"),
  ])("are written", (cell) => {
    expect(found(workbook({ rows: [[cell]] }))).toEqual([]);
  });

  test("are on the sheet", () => {
    const rows = [Array.from({ length: 16_385 }, () => emptyCell)];
    expect(found(workbook({ rows }))).toEqual(["sheetTooLarge Ark"]);
  });
});

describe("names", () => {
  test.each([
    "",
    "x".repeat(32),
    "a/b",
    "a\\b",
    "a?b",
    "a*b",
    "[a",
    "a]",
    "a:b",
    "'a",
    "a'",
    "History",
  ])("%j is no name of a sheet", (name) => {
    expect(found(workbook({ name }))).toContain(`sheetName ${name}`);
  });

  test("sheets differ by more than capitals", () => {
    const sheets = [sheet({ name: "Ærø" }), sheet({ name: "ærø" })];
    expect(found(workbook({}, { sheets }))).toEqual(["duplicateSheetName ærø"]);
    expect(found(workbook({}, { sheets: [] }))).toEqual(["noSheet "]);
  });

  test.each([
    "A1",
    "xfd1048576",
    "R1C1",
    "rc",
    "c",
    "R2",
    "1a",
    "a b",
    "årsværk",
    "a-b",
    "",
    "true",
  ])("%j is no defined name", (name) => {
    expect(found(workbook({}, { names: [{ name, refersTo: "Ark!$A$1" }] }))).toEqual([
      `illegalName ${name}`,
    ]);
  });

  test("names and tables share a register", () => {
    const names = [
      { name: "pris", refersTo: "Ark!$A$1" },
      { name: "PRIS", refersTo: "Ark!$A$1" },
      { name: "tabel", refersTo: "Ark!$A$1:$B$2" },
    ];
    const tables = [{ name: "Tabel", range: "A1:B2" }];
    expect(found(workbook({ tables }, { names }))).toEqual([
      "duplicateName PRIS",
      "duplicateName Tabel",
    ]);
  });

  test.each([
    ["unknownSheet", "Andet!$A$1"],
    ["unknownSheet", "'Ark 2'!$A$1:$B$2"],
    ["badReference", "Ark!"],
    ["badReference", "Ark!$A$1;$B$2"],
    ["badReference", "SUM(A1)"],
  ])("%s %s", (code, refersTo) => {
    expect(found(workbook({}, { names: [{ name: "pris", refersTo }] }))).toEqual([`${code} pris`]);
  });
});

describe("tables", () => {
  const table = (range: string, rows?: Sheet["rows"]) =>
    found(workbook({ tables: [{ name: "tabel", range }], ...(rows ? { rows } : {}) }));

  test("have a header row and rows", () => {
    expect(table("A1:B2")).toEqual([]);
    expect(table("A1:B1")).toEqual(["tableOutside tabel"]);
    expect(table("A1:B3")).toEqual(["tableOutside tabel"]);
    expect(table("B2:A1")).toEqual(["tableOutside tabel"]);
  });

  test("have a text of its own above every column", () => {
    const below = [textCell("x"), textCell("y")];
    const headers = (...cells: Cell[]) => table("A1:B2", [cells, below]);
    expect(headers(heading("A"), heading("a"))).toEqual(["duplicateTableHeader tabel"]);
    expect(headers(heading("A"), heading(""))).toEqual(["tableHeader tabel"]);
    expect(headers(heading("A"))).toEqual(["tableHeader tabel"]);
    expect(headers(heading("A"), numberCell(exact("2012"), "year", "heading"))).toEqual([
      "tableHeader tabel",
    ]);
  });

  test("do not overlap", () => {
    const tables = ["en", "to"].map((name) => ({ name, range: "A1:B2" }));
    expect(found(workbook({ tables }))).toEqual(["overlappingTables to"]);
  });
});

describe("validations", () => {
  const list = (...values: string[]) =>
    found(workbook({ validations: [{ kind: "list", range: "A2", values, message: "" }] }));

  test("a list that a file can state", () => {
    expect(list("0", "1")).toEqual([]);
    for (const values of [[], [""], ["a,b"], [" a"], ["x".repeat(256)]])
      expect(list(...values)).toEqual(["listValue Ark!A2"]);
  });

  test("a list from cells or from a name", () => {
    const from = (source: string) =>
      found(
        workbook(
          { validations: [{ kind: "listFrom", range: "A2", source, message: "" }] },
          { names: [{ name: "poster", refersTo: "Ark!$A$1" }] },
        ),
      );
    expect(from("poster")).toEqual([]);
    expect(from("Ark!$A$1:$B$1")).toEqual([]);
    expect(from("Andet!$A$1")).toEqual(["unknownSheet Ark!A2"]);
    expect(from("=1")).toEqual(["badReference Ark!A2"]);
  });

  test("stand on cells", () => {
    expect(found(workbook({ validations: [{ kind: "date", range: "A", message: "" }] }))).toEqual([
      "badReference Ark!A",
    ]);
  });
});

test("charts are of cells that are there", () => {
  const chart = {
    kind: "columns",
    title: "t",
    description: "",
    categories: "Ark!$A$1:$B$1",
    series: [{ label: "\u0001", values: "Andet!$A$2:$B$2" }],
    place: "A4",
    unit: "kr.",
  } as const;
  expect(found(workbook({ charts: [chart, { ...chart, series: [], place: "her" }] }))).toEqual([
    "illegalCharacter Ark!A4",
    "unknownSheet Ark!A4",
    "badReference Ark!her",
  ]);
});

test("a workbook is refused as a whole, with everything that is wrong", async () => {
  const wrong = workbook({ rows: [[textCell("\u0000")]], name: "a/b" });
  const carried = { name: "plan", json: "{", schemaVersion: 1, programVersion: "0.0.0" };
  const error: unknown = await writeXlsx(wrong, carried).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(XlsxError);
  expect((error as XlsxError).problems.map(({ code }) => code)).toEqual([
    "sheetName",
    "illegalCharacter",
    "carriedNotJson",
  ]);
});
