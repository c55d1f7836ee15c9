import { strFromU8, strToU8 } from "fflate";
import { expect, test } from "vitest";
import { writeXlsx } from "../../src/xlsx/index.js";
import { pack, unpack } from "../recalculation/package-parts.js";
import { checkXlsx } from "./check-xlsx.js";
import { everything } from "./everything.js";

const good = await writeXlsx(everything);

function changed(name: string, change: (xml: string) => string): Uint8Array {
  const parts = unpack(good);
  const before = strFromU8(parts[name]!);
  const after = change(before);
  expect(after).not.toBe(before);
  return pack({ ...parts, [name]: strToU8(after) });
}

test("finds nothing in what is written", () => {
  expect(checkXlsx(good)).toEqual([]);
});

test.each<[found: string, part: string, change: (xml: string) => string]>([
  ["two tables have the id 1", "xl/tables/table2.xml", (xml) => xml.replace(' id="2"', ' id="1"')],
  [
    "two tables are called udgifter",
    "xl/tables/table2.xml",
    (xml) => xml.replaceAll('"labels"', '"udgifter"'),
  ],
  ["a table is called A1", "xl/tables/table2.xml", (xml) => xml.replaceAll('"labels"', '"A1"')],
  [
    "the headers of udgifter are not the texts of its cells",
    "xl/tables/table1.xml",
    (xml) => xml.replace('"2013"', '"2014 "'),
  ],
  [
    "udgifter has two columns called 2014",
    "xl/tables/table1.xml",
    (xml) => xml.replace('"2013"', '"2014"'),
  ],
  [
    "xl/worksheets/sheet2.xml has the formula SUM(B5;E5)",
    "xl/worksheets/sheet2.xml",
    (xml) => xml.replace("SUM(B5:E5)", "SUM(B5;E5)"),
  ],
  [
    "Bemanding & beløb: A7:B7 is merged over other cells",
    "xl/worksheets/sheet2.xml",
    (xml) => xml.replace(/<mergeCell ref="[^"]*"/, '<mergeCell ref="A7:B7"'),
  ],
  [
    "a name is called årspris",
    "xl/workbook.xml",
    (xml) => xml.replace("aarsvaerk_pris", "årspris"),
  ],
  [
    "poster refers to 'Bemanding'!$A$5:$A$7",
    "xl/workbook.xml",
    (xml) => xml.replace("'Bemanding &amp; beløb'!$A$5", "'Bemanding'!$A$5"),
  ],
  ["a sheet is called a/b", "xl/workbook.xml", (xml) => xml.replace("Alle formater", "a/b")],
  [
    "xl/comments1.xml has no content type",
    "[Content_Types].xml",
    (xml) => xml.replace('Extension="xml"', 'Extension="other"').replace("/xl/comments1.xml", "/x"),
  ],
  [
    "xl/worksheets/_rels/sheet2.xml.rels leads to xl/tables/table9.xml, which is not there",
    "xl/worksheets/_rels/sheet2.xml.rels",
    (xml) => xml.replace("table1.xml", "table9.xml"),
  ],
])("finds that %s", (found, part, change) => {
  expect(checkXlsx(changed(part, change))).toContain(found);
});
