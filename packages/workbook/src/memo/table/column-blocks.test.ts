import { exact, figureCell, type Column, type Table } from "@aarsvaerk/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { columnBlocks } from "./column-blocks.js";

const width = 9070;

/** A table with one row; each column is given by what it prints. */
function tableOf(contents: readonly (bigint | string)[], label = "Række"): Table {
  return {
    id: "t",
    locale: "da",
    caption: "",
    corner: "1.000 kr. – 2012 p/l",
    columns: contents.map((content, at): Column => {
      const kind = typeof content === "string" ? "text" : "figure";
      return { id: String(at), label: String(2012 + at), kind };
    }),
    rows: [
      {
        kind: "line",
        label,
        cells: contents.map((content) =>
          typeof content === "string"
            ? { kind: "text", text: content }
            : figureCell("money", exact(content), exact(content), 0),
        ),
      },
    ],
    notes: [],
  };
}

test("four years stand side by side, equally wide, and the labels have the rest", () => {
  expect(columnBlocks(tableOf([5000n, 5n, -12_000n, 0n]), width)).toEqual([
    { columns: [0, 1, 2, 3], widths: [1000, 1000, 1000, 1000], labelWidth: 5070 },
  ]);
});

test("a table without columns is its labels", () => {
  expect(columnBlocks(tableOf([]), width)).toEqual([
    { columns: [], widths: [], labelWidth: width },
  ]);
});

test("more columns than there is room for follow below", () => {
  const blocks = columnBlocks(tableOf(Array.from({ length: 40 }, () => 1_234_567n)), width);
  expect(blocks.length).toBeGreaterThan(3);
  expect(blocks.flatMap(({ columns }) => columns)).toEqual(
    Array.from({ length: 40 }, (_, at) => at),
  );
});

test("every column has a place, wide enough for its figures, and the whole fits the page", () => {
  const content = fc.oneof(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.string());
  fc.assert(
    fc.property(
      fc.array(content, { maxLength: 30 }),
      fc.string({ maxLength: 200 }),
      (contents, label) => {
        const blocks = columnBlocks(tableOf(contents, label), width);
        expect(blocks.flatMap(({ columns }) => columns)).toEqual(contents.map((_, at) => at));
        for (const { columns, widths, labelWidth } of blocks) {
          expect(widths.reduce((sum, each) => sum + each, labelWidth)).toBe(width);
          expect(labelWidth).toBeGreaterThanOrEqual(1900);
          columns.forEach((at, position) => {
            const figure = contents[at];
            // A digit of Calibri at 10 points is 101.4 twips wide.
            if (typeof figure === "bigint")
              expect(widths[position]).toBeGreaterThan(
                figure.toLocaleString("da").length * 101.4 + 160,
              );
          });
        }
      },
    ),
  );
});
