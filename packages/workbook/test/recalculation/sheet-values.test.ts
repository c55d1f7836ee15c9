import { strToU8, zipSync } from "fflate";
import { exact } from "@aarsvaerk/core";
import { describe, expect, test } from "vitest";
import { readSheetValues } from "./sheet-values.js";

/** A file with just the parts that are read. */
function fileOf(cells: string, sharedStrings?: string): Uint8Array {
  const relation = (id: string, target: string) => `<Relationship Id="${id}" Target="${target}"/>`;
  const sheetXml = `<worksheet><cols><col min="1" max="3"/></cols><sheetData>${cells}</sheetData></worksheet>`;
  const parts = {
    "xl/workbook.xml": `<workbook><sheets><sheet name="Tomt &amp; bart" sheetId="1" r:id="rId7"/><sheet name="Æøå" sheetId="2" r:id="rId3"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relation("rId3", "worksheets/sheet1.xml")}${relation("rId7", "/xl/worksheets/other.xml")}</Relationships>`,
    "xl/worksheets/sheet1.xml": sheetXml,
    "xl/worksheets/other.xml": "<worksheet><sheetData/></worksheet>",
    ...(sharedStrings === undefined ? {} : { "xl/sharedStrings.xml": sharedStrings }),
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

const valueIn = (cells: string, sharedStrings?: string) =>
  readSheetValues(fileOf(cells, sharedStrings)).get("Æøå")?.get("B2");

test("sheets come by name, in the order of their tabs", () => {
  const values = readSheetValues(fileOf(""));
  expect([...values.keys()]).toEqual(["Tomt & bart", "Æøå"]);
});

describe("a cell", () => {
  test.each([
    ["0.5", "0.5"],
    ["833333.329999999999984", "833333.329999999999984"],
    ["1E+3", "1000"],
    ["-1.5e-07", "-0.00000015"],
  ])("holds the number %s exactly", (written, number) => {
    expect(valueIn(`<c r="B2" s="1"><v>${written}</v></c>`)).toEqual({
      kind: "number",
      value: exact(number),
    });
  });

  test.each([
    [`<c r="B2" t="str"><f>A1</f><v>a &amp; b&#10;c</v></c>`, "a & b\nc"],
    [`<c r="B2" t="str"><f>A1</f><v></v></c>`, ""],
    [`<c r="B2" t="str"><f>A1</f><v/></c>`, ""],
    [`<c r="B2" t="str"><f>A1</f><v>_x0009_ _x005F_x0041_</v></c>`, "\t _x0041_"],
  ])("%s holds text that a formula gave", (cell, value) => {
    expect(valueIn(cell)).toEqual({ kind: "text", value, formula: "A1" });
  });

  test("holds text of its own, in several runs", () => {
    expect(
      valueIn(
        `<c r="B2" t="inlineStr"><is><r><t>=1</t></r><r><t xml:space="preserve"> +1</t></r></is></c>`,
      ),
    ).toEqual({ kind: "text", value: "=1 +1" });
  });

  test("holds text that is shared", () => {
    const shared = `<sst><si><t>first</t></si><si/><si><t>sec</t><rPh sb="0"><t>read aloud</t></rPh><r><t>ond</t></r></si></sst>`;
    expect(valueIn(`<c r="B2" t="s"><v>2</v></c>`, shared)).toMatchObject({ value: "second" });
    expect(valueIn(`<c r="B2" t="s"><v>1</v></c>`, shared)).toMatchObject({ value: "" });
  });

  test("holds a truth or an error", () => {
    expect(valueIn(`<c r="B2" t="b"><v>1</v></c>`)).toEqual({ kind: "boolean", value: true });
    expect(valueIn(`<c r="B2" t="b"><v>0</v></c>`)).toEqual({ kind: "boolean", value: false });
    expect(valueIn(`<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>`)).toEqual({
      kind: "error",
      value: "#DIV/0!",
      formula: "1/0",
    });
  });

  test("is not there when it is empty, and its neighbours are", () => {
    const row = `<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="4"/><c r="C2"><v>3</v></c></row>`;
    expect([...readSheetValues(fileOf(row)).get("Æøå")!.keys()]).toEqual(["A2", "C2"]);
  });
});

test("an unknown kind of cell is not passed over", () => {
  expect(() => valueIn(`<c r="B2" t="d"><v>2011-08-26</v></c>`)).toThrow("unknown type d");
});
