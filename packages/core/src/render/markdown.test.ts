import fc from "fast-check";
import { expect, test } from "vitest";
import { exact } from "../exact/index.js";
import type { Row, Table } from "../tables/table.js";
import { emptyCell, figureCell, textCell } from "../tables/table.js";
import { oneLine } from "./content.js";
import { renderTable } from "./index.js";

const tableOf = (rows: Row[], more: Partial<Table> = {}): Table => ({
  id: "t",
  locale: "da",
  caption: "",
  corner: "",
  columns: [
    { id: "text", label: "Kilde", kind: "text" },
    { id: "figure", label: "2012", kind: "figure" },
  ],
  rows,
  notes: [],
  ...more,
});
const markdownOf = (table: Table) => renderTable(table, { format: "markdown" });
const rowOf = (label: string): Row => ({
  kind: "line",
  label,
  cells: [textCell(label), emptyCell],
});
const firstLabel = (label: string) => /^\| ?(.*?) ?\|/u.exec(lastLine([rowOf(label)]))?.[1];
const lastLine = (rows: Row[]) => markdownOf(tableOf(rows)).split("\n").at(-2)!;

test.each([
  ["-", "-"],
  ["-8 boligrådgivere", "-8 boligrådgivere"],
  ["R&D & drift", "R&D & drift"],
  ["&lt;b&#62;", "\\&lt;b\\&#62;"],
  ["*fed* _kursiv_ ~ud~", "\\*fed\\* \\_kursiv\\_ \\~ud\\~"],
  ["`kode` $x$", "\\`kode\\` \\$x\\$"],
  ["<script>", "\\<script\\>"],
  ["[ordbog](javascript:x)", "\\[ordbog\\](javascript:x)"],
  ["=1+1", "\\=1+1"],
  ["to\r\nlinjer", "to linjer"],
  ["slut\\", "slut\\\\"],
  ["\u202evendt", "�vendt"],
])("the label %j is written %j", (label, written) => {
  expect(firstLabel(label)).toBe(written);
});

test("empty sums, sections and captions carry no stray asterisks", () => {
  const rows: Row[] = [
    { kind: "section", label: "", cells: [] },
    {
      kind: "subtotal",
      label: "Delsum",
      cells: [emptyCell, figureCell("money", exact("1"), exact("1"), 0)],
    },
    { kind: "total", label: "", cells: [emptyCell, emptyCell] },
  ];
  expect(markdownOf(tableOf(rows))).toBe(
    "| | Kilde | 2012 |\n| --- | --- | ---: |\n| | | |\n| **Delsum** | | **1** |\n| | | |\n",
  );
});

test.each(["- punkt", "+ punkt", "# overskrift", "---"])("the note %j begins no block", (note) => {
  expect(markdownOf(tableOf([], { notes: [note] }))).toMatch(`- \\${note}\n`);
});

test.each([
  ["1. maj", "1\\. maj"],
  ["2) valg", "2\\) valg"],
  ["1.000 kr.", "1.000 kr."],
  ["a | b", "a \\| b"],
])("the note %j is written %j", (note, written) => {
  expect(markdownOf(tableOf([], { notes: [note] }))).toContain(`\n- ${written}\n`);
});

test("a pipe never ends its cell, whatever stands around it", () => {
  const label = fc
    .array(fc.constantFrom("|", "\\", "a", " ", "\n", "*", "`", "<"))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(label, (text) => {
      // GitHub ends a cell at every pipe without a backslash right before it.
      const cells = lastLine([rowOf(text)])
        .split(/(?<!\\)\|/u)
        .slice(1, -1);
      expect(cells).toHaveLength(3);
      expect(cells[0]!.trim().replace(/\\(.)/gu, "$1")).toBe(oneLine(text));
    }),
  );
});
