import { exact, figureCell, formatNumber, type Row, type Table } from "@aarsvaerk/core";
import { Document, Packer } from "docx";
import fc from "fast-check";
import { expect, test } from "vitest";
import { filled, htmlRows } from "../../../test/memo/html-rows.js";
import { paragraphsOf, tablesOf, type ReadTable } from "../../../test/memo/read-memo.js";
import { tableToDocx } from "./table-to-docx.js";

async function written(...tables: Table[]): Promise<Uint8Array> {
  const children = tables.flatMap((table, at) => tableToDocx(table, at + 1));
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}

const figure = (value: bigint) => figureCell("money", exact(value), exact(value), 0);
const tableOf = (rows: Row[], years = 1, more: Partial<Table> = {}): Table => ({
  id: "t",
  locale: "da",
  caption: "Udgifter",
  corner: "1.000 kr. – 2012 p/l",
  columns: Array.from({ length: years }, (_, at) => ({
    id: String(at),
    label: String(2012 + at),
    kind: "figure",
  })),
  rows,
  notes: [],
  ...more,
});
const line = (label: string, ...values: bigint[]): Row => ({
  kind: "line",
  label,
  cells: values.map(figure),
});

test("a row with a cell too few or too many is refused", () => {
  expect(() => tableToDocx(tableOf([line("A")]), 1)).toThrow(
    new RangeError('the row "A" has 0 cells instead of 1'),
  );
  expect(() => tableToDocx(tableOf([line("A", 1n, 2n)]), 1)).toThrow(RangeError);
});

test("columns that do not fit follow below under the same labels, each figure once", async () => {
  const values = Array.from({ length: 30 }, (_, at) => 1_000_000n + BigInt(at));
  const table = tableOf(
    [{ kind: "section", label: "Drift", cells: [] }, line("A", ...values)],
    30,
    {
      notes: ["Kilde: X"],
    },
  );
  const bytes = await written(table);
  const blocks = tablesOf(bytes);
  expect(blocks.length).toBeGreaterThan(1);
  const cells = (of: (block: ReadTable) => readonly string[] | undefined) =>
    blocks.flatMap((block) => of(block)?.slice(1));
  expect(cells(({ headers }) => headers)).toEqual(table.columns.map(({ label }) => label));
  expect(cells(({ rows }) => rows[1])).toEqual(
    values.map((value) => formatNumber(exact(value), { locale: "da" })),
  );
  expect(blocks.map(({ rows }) => rows.map(([label]) => label))).toEqual(
    blocks.map(() => ["Drift", "A"]),
  );
  expect(paragraphsOf(bytes).map(({ text }) => text)).toEqual([
    "Tabel\u00a01. Udgifter",
    ...blocks.slice(1).map(() => "Tabel\u00a01 (fortsat). Udgifter"),
    "Kilde: X",
  ]);
});

test("a line that says nothing in the further columns is not repeated", async () => {
  const values = Array.from({ length: 30 }, () => figure(1_000_000n));
  const [first, ...rest] = values;
  const rows: Row[] = [
    { kind: "line", label: "A", cells: values },
    { kind: "line", label: "B", cells: [first!, ...rest.map(() => ({ kind: "empty" }) as const)] },
    { kind: "total", label: "I alt", cells: values.map(() => ({ kind: "empty" }) as const) },
  ];
  const [above, ...below] = tablesOf(await written(tableOf(rows, 30)));
  expect(above!.rows.map(([label]) => label)).toEqual(["A", "B", "I alt"]);
  expect(below.length).toBeGreaterThan(0);
  for (const block of below) expect(block.rows.map(([label]) => label)).toEqual(["A", "I alt"]);
});

/** What a reader could be shown that is no plain text: markup, fields, placeholders, steering. */
const hostile = [
  "<w:br/>",
  "</w:t></w:r>",
  "]]>",
  "&amp;",
  "&#0;",
  '"',
  "{",
  "{default-bullet-numbering-0}",
  "{IF 1=1}",
  "\u0000",
  "\u001f",
  "\ufffe",
  "\uffff",
  "\ud800",
  "\u202e",
  "\n",
  "\t",
  "\u00a0",
  "=cmd|'/C calc'!A1",
  "𝔸",
  "å",
  " ",
];

test("any text is only ever text", async () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.constantFrom(...hostile)).map((parts) => parts.join("")),
  );
  await fc.assert(
    fc.asyncProperty(text, text, text, async (label, cell, caption) => {
      const rows: Row[] = [
        { kind: "section", label, cells: [] },
        { kind: "line", label, cells: [{ kind: "text", text: cell }] },
      ];
      const table = tableOf(rows, 1, { caption, notes: [cell] });
      const bytes = await written(table);
      const [read] = tablesOf(bytes);
      // The core's HTML keeps what is no character of XML.
      const legal = (each: string) => each.replaceAll(/\p{Noncharacter_Code_Point}/gu, "\uFFFD");
      const expected = htmlRows({
        ...table,
        caption: "",
        rows: [
          { kind: "section", label: legal(label), cells: [] },
          { kind: "line", label: legal(label), cells: [{ kind: "text", text: legal(cell) }] },
        ],
        notes: [],
      });
      expect([read!.headers, ...read!.rows]).toEqual(filled(expected, 2));
      const shown = paragraphsOf(bytes).map((paragraph) => paragraph.text);
      const [, shownCell = ""] = expected.at(-1)!;
      expect(shown).toEqual([
        expect.stringMatching(/^Tabel\u00a01\. /u),
        ...(shownCell === "" ? [] : [shownCell]),
      ]);
    }),
    { numRuns: 60 },
  );
});

test("what the library would replace in its XML is left alone, in the title for screen readers too", async () => {
  const placeholder = "{default-bullet-numbering-0}";
  const bytes = await written(tableOf([line(placeholder, 1n)], 1, { caption: placeholder }));
  const [table] = tablesOf(bytes);
  expect(table!.rows).toEqual([[placeholder, "1"]]);
  expect(table!.title.replaceAll("\u2060", "")).toBe(placeholder);
  expect(paragraphsOf(bytes)[0]?.text).toBe(`Tabel\u00a01. ${placeholder}`);
});
