import { expect, test } from "vitest";
import { textCell } from "../../sheet/cells.js";
import type { Sheet } from "../../sheet/workbook.js";
import { pageSetupOf } from "./print.js";

const sheetOf = (rows: number, chart: boolean): Sheet => ({
  name: "Ark",
  rows: Array.from({ length: rows }, () => [textCell("række")]),
  widths: [10],
  print: { columns: 1 },
  tables: [],
  validations: [],
  charts: chart
    ? [
        {
          kind: "columns",
          title: "Udgift",
          description: "Udgift",
          categories: "Ark!A1:A1",
          series: [],
          place: "A3:C12",
          unit: "kr.",
        },
      ]
    : [],
});

test.each([
  ["a table", sheetOf(20, false), 0],
  ["a chart below a table", sheetOf(2, true), 1],
  ["more than can be read on one page", sheetOf(200, true), 0],
] as const)("%s is one page wide, and as long as it has to be", (_, sheet, pages) => {
  expect(pageSetupOf(sheet)).toMatchObject({ fitToWidth: 1, fitToHeight: pages });
});
