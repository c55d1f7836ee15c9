import { exact } from "@aarsvaerk/core";
import { expect, test } from "vitest";
import { numberCell, textCell } from "../sheet/cells.js";
import type { Sheet } from "../sheet/workbook.js";
import { fittingWidths } from "./fitting-widths.js";

const sheet = (amounts: readonly string[], width: number): Sheet => ({
  name: "Bemanding",
  rows: [
    [textCell("Et langt navn på en post", "label")],
    ...amounts.map((amount) => [numberCell(exact(amount), "ore", "output")]),
  ],
  widths: [width],
  print: { columns: 1 },
  tables: [],
  validations: [],
  charts: [],
});

test.each([
  [["12.5"], 13, 13],
  [["12.5", "1250000000"], 13, "1.250.000.000,00".length + 2],
  [["-1250000000.75"], 13, "1.250.000.000,00".length + 2],
  [["1250000000"], 40, 40],
])("%s in a column of %i is %i wide", (amounts, width, wide) => {
  expect(fittingWidths(sheet(amounts, width), "da").widths).toEqual([wide]);
});
