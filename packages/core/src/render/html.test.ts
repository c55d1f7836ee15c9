import fc from "fast-check";
import { expect, test } from "vitest";
import { exact } from "../exact/index.js";
import type { Row, Table } from "../tables/table.js";
import { emptyCell, figureCell, textCell } from "../tables/table.js";
import { oneLine } from "./content.js";
import { renderTable } from "./index.js";

const one = figureCell("money", exact("1"), exact("1"), 0);
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
const htmlOf = (table: Table) => renderTable(table, { format: "html" });

/** The elements of a fragment that closes what it opens and holds no bare `<`, `>` or `&`. */
function elementsOf(html: string): string[] {
  const open: string[] = [];
  const found: string[] = [];
  const rest = html.replace(/<(\/?)([a-z]+)((?: [a-z]+="[^"<>]*")*)>/gu, (_, end, name: string) => {
    if (end === "/") expect(open.pop()).toBe(name);
    else found.push([...open, name].join(" "));
    if (end !== "/") open.push(name);
    return "";
  });
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#39|#160|#8239);)/u);
  return found;
}

test("a section heads a row group of its own, which a subtotal or a total ends", () => {
  const cells = [emptyCell, one];
  const rows: Row[] = [
    { kind: "section", label: "Service", cells: [] },
    { kind: "line", label: "a", cells },
    { kind: "subtotal", label: "Service i alt", cells },
    { kind: "section", label: "Anlæg", cells: [] },
    { kind: "line", label: "b", cells },
    { kind: "total", label: "I alt", cells },
  ];
  const html = htmlOf(tableOf(rows));
  expect(html.match(/<tbody>|<tr class="\w+">/gu)).toEqual([
    "<tbody>",
    `<tr class="section">`,
    `<tr class="line">`,
    `<tr class="subtotal">`,
    "<tbody>",
    `<tr class="section">`,
    `<tr class="line">`,
    "<tbody>",
    `<tr class="total">`,
  ]);
  expect(html.match(/<th scope="rowgroup" colspan="3"/gu)).toHaveLength(2);
  expect(html.match(/<th scope="row"/gu)).toHaveLength(4);
});

test("an empty corner is no header", () => {
  expect(htmlOf(tableOf([])).match(/<t[hd] (?:scope="col")?/gu)).toEqual([
    "<td ",
    `<th scope="col"`,
    `<th scope="col"`,
  ]);
});

test("nothing from the table becomes markup", () => {
  const hostile = `"><script>alert('x')</script><img src=x onerror="y">&amp;\u00a0`;
  const written =
    "&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&lt;img src=x onerror=&quot;y&quot;&gt;&amp;amp;";
  const rows: Row[] = [
    { kind: "section", label: hostile, cells: [] },
    { kind: "line", label: hostile, cells: [textCell(hostile), one] },
  ];
  const columns: Table["columns"] = [
    { id: hostile, label: hostile, kind: "text" },
    { id: "figure", label: "2012", kind: "figure" },
  ];
  const all = { id: hostile, caption: hostile, corner: hostile, columns, notes: [hostile] };
  const html = htmlOf(tableOf(rows, all));
  expect(html.split(written)).toHaveLength(8);
  expect(elementsOf(html)).not.toContain(expect.stringMatching(/script|img/u));
});

test("every fragment is well-formed and shows its labels unchanged", () => {
  const label = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(fc.constantFrom("<", ">", "&", '"', "'", "amp;", "\u202e", "a", "/"))
      .map((parts) => parts.join("")),
  );
  const unescaped: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  fc.assert(
    fc.property(label, label, (name, note) => {
      const rows: Row[] = [{ kind: "line", label: name, cells: [textCell(name), one] }];
      const html = htmlOf(tableOf(rows, { notes: [note, "x"] }));
      elementsOf(html);
      const [, shown = ""] = /<th scope="row"[^>]*>(.*?)<\/th>/u.exec(html) ?? [];
      const read = shown.replace(
        /&(#?\w+);/gu,
        (_, code: string) =>
          unescaped[code] ?? String.fromCharCode(Number.parseInt(code.slice(1), 10)),
      );
      expect(read).toBe(oneLine(name));
    }),
  );
});
