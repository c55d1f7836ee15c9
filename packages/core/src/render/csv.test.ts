import fc from "fast-check";
import { expect, test } from "vitest";
import { exact } from "../exact/index.js";
import type { Row, Table } from "../tables/table.js";
import { emptyCell, figureCell, textCell } from "../tables/table.js";
import { oneLine } from "./content.js";
import { renderTable } from "./index.js";

const tableOf = (rows: Row[]): Table => ({
  id: "t",
  locale: "da",
  caption: "Udelades",
  corner: "Enhed",
  columns: [
    { id: "text", label: "Kilde", kind: "text" },
    { id: "figure", label: "2012", kind: "figure" },
  ],
  rows,
  notes: ["Udelades"],
});
const csvOf = (rows: Row[]) => renderTable(tableOf(rows), { format: "csv" });
const labelled = (label: string) => csvOf([{ kind: "section", label, cells: [] }]);

/** Reads CSV as RFC 4180 has it, with `;` between the fields. */
function parse(csv: string): string[][] {
  const records: string[][] = [[]];
  let rest = csv;
  while (rest !== "") {
    const match = /^(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/u.exec(rest);
    if (!match) throw new Error(`not CSV: ${rest}`);
    const [whole, quoted, bare = "", end] = match;
    records.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === "\r\n") records.push([]);
    rest = rest.slice(whole.length);
  }
  return records.slice(0, -1);
}

test.each([
  ["Drift; anlæg", '"Drift; anlæg"'],
  ['Projekt "Hjem"', '"Projekt ""Hjem"""'],
  ["to\r\nlinjer", "to linjer"],
  ["=1+1", "'=1+1"],
  ["+45 33 66 33 66", "'+45 33 66 33 66"],
  ["-8 boligrådgivere", "'-8 boligrådgivere"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'=1"],
  ["\r=1", "'=1"],
  ["＝1", "'＝1"],
  ['=HYPERLINK("x";"y")', `"'=HYPERLINK(""x"";""y"")"`],
  ["\u0000=1", "�=1"],
  ["10 årsværk", "10 årsværk"],
])("the label %j is written %j", (label, written) => {
  expect(labelled(label)).toBe(`Enhed;Kilde;2012\r\n${written};;\r\n`);
});

test("a negative figure stays a number, a text that looks like one stays text", () => {
  const figure = figureCell("money", exact("-930000"), exact("-930.5"), 1);
  expect(csvOf([{ kind: "line", label: "a", cells: [textCell("-930,5"), figure] }])).toContain(
    "a;'-930,5;-930,5\r\n",
  );
});

test("the byte order mark comes first, and only when asked for", () => {
  expect(renderTable(tableOf([]), { format: "csv", bom: true })).toBe("\uFEFFEnhed;Kilde;2012\r\n");
});

test("every table reads back, rectangular, with no text that is a formula", () => {
  const label = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(fc.constantFrom(";", '"', "\r\n", "=", "-", "@", "'", "a", " "))
      .map((parts) => parts.join("")),
  );
  const row = fc.tuple(label, label, fc.option(fc.bigInt()));
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const records = parse(
        csvOf(
          rows.map(([name, text, value]) => {
            const printed = exact(value ?? 0n);
            const figure = value === null ? emptyCell : figureCell("money", printed, printed, 0);
            return { kind: "line", label: name, cells: [textCell(text), figure] };
          }),
        ),
      );
      expect(records.slice(1)).toEqual(
        rows.map(([name, text, value]) => [guarded(name), guarded(text), value?.toString() ?? ""]),
      );
    }),
  );
});

function guarded(text: string): string {
  const line = oneLine(text);
  return ["=", "+", "-", "@", "＝", "＋", "－", "＠"].some((start) => line.startsWith(start))
    ? `'${line}`
    : line;
}
