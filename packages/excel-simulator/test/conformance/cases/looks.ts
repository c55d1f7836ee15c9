import { expect } from "vitest";
import type { Cases } from "../cases.js";
import { refusalOf } from "../refusal.js";

export const looks: Cases = {
  "the look of every cell is handed over": async (open) => {
    const { type } = open();
    type("A1", 1);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Budget").getRange("A1:B1");
      const first = range.getCell(0, 0).format;
      first.font.bold = true;
      first.fill.color = "#FFF9DB";
      first.borders.getItem("EdgeTop").color = "#D3C27A";
      const properties = range.getCellProperties({
        format: {
          font: { bold: true },
          fill: { color: true },
          borders: { color: true, style: true },
        },
      });
      await context.sync();
      expect(properties.value).toMatchObject([
        [
          {
            format: {
              font: { bold: true },
              fill: { color: "#FFF9DB" },
              borders: { top: { color: "#D3C27A", style: "Continuous" } },
            },
          },
          { format: { font: { bold: false }, fill: { color: "#FFFFFF" } } },
        ],
      ]);
    });
  },
  "merged cells keep what stands in the first": async (open) => {
    const { type, workbook } = open();
    type("A1", "Overskrift");
    type("B1", "går tabt");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Budget").getRange("A1:C1").merge(false);
      await context.sync();
    });
    const [sheet] = workbook.sheets.all;
    expect(sheet?.merged).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
    expect([0, 1].map((column) => workbook.valueAt(sheet!, 0, column))).toEqual(["Overskrift", ""]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Budget").getRange("B1").unmerge();
      await context.sync();
    });
    expect(sheet?.merged).toEqual([]);
  },
  "a conditional format is kept, and cleared": async (open) => {
    const { workbook } = open();
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets
        .getItem("Budget")
        .getRange("B2:B4");
      const { custom } = conditionalFormats.add("Custom");
      custom.rule.formula = "=B2=0";
      custom.format.font.color = "#1B5E20";
      const { cellValue } = conditionalFormats.add("CellValue");
      cellValue.rule = { formula1: "-0.4999", formula2: "0", operator: "Between" };
      cellValue.format.numberFormat = "#,##0";
      conditionalFormats.load("items/type");
      await context.sync();
      expect(conditionalFormats.items.map(({ type }) => type)).toEqual(["CellValue", "Custom"]);
    });
    const [sheet] = workbook.sheets.all;
    expect(sheet?.conditionalFormats).toMatchObject([
      { rule: { formula1: "-0.4999" }, numberFormat: "#,##0" },
      { rule: "=B2=0", fontColor: "#1B5E20" },
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Budget").getRange().conditionalFormats.clearAll();
      await context.sync();
    });
    expect(sheet?.conditionalFormats).toEqual([]);
  },
  "a conditional format has the parts of its own kind alone": async (open) => {
    open();
    const refusal = await refusalOf(({ workbook: { worksheets } }) => {
      const { conditionalFormats } = worksheets.getItem("Budget").getRange("A1");
      conditionalFormats.add("Custom").cellValue.rule = { formula1: "0", operator: "EqualTo" };
    });
    expect(refusal.code).toBe("InvalidArgument");
  },
};
