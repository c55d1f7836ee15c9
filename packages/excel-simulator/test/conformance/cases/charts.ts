import { expect } from "vitest";
import type { Cases } from "../cases.js";
import { refusalOf } from "../refusal.js";

const active = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getActiveWorksheet();

/** Two sites over two years, drawn. */
function drawn(context: Excel.RequestContext, by: "Columns" | "Rows"): Excel.Chart {
  const source = active(context).getRange("A1:C3");
  source.values = [
    ["Enhed", "Budget 2027", "Budget 2028"],
    ["Socialcentret", 17, 18],
    ["Herbergerne", 15, 14],
  ];
  return active(context).charts.add("ColumnStacked", source, by);
}

const seriesBy =
  (by: "Columns" | "Rows", names: readonly string[]): Cases[string] =>
  async (open) => {
    open();
    await Excel.run(async (context) => {
      const { series } = drawn(context, by);
      series.load("items/name");
      await context.sync();
      expect(series.items.map(({ name }) => name)).toEqual(names);
    });
  };

export const charts: Cases = {
  "a series for each column": seriesBy("Columns", ["Budget 2027", "Budget 2028"]),
  "a series for each row": seriesBy("Rows", ["Socialcentret", "Herbergerne"]),
  "other data": async (open) => {
    open();
    await Excel.run(async (context) => {
      const chart = drawn(context, "Columns");
      chart.setData(active(context).getRange("A1:B3"), "Columns");
      chart.series.load("items/name");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Budget 2027"]);
    });
  },
  "a chart that is deleted": async (open) => {
    open();
    await Excel.run(async (context) => {
      drawn(context, "Rows").delete();
      const count = active(context).charts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  },
  "axes have titles and number formats": async (open) => {
    open();
    await Excel.run(async (context) => {
      const { valueAxis } = drawn(context, "Columns").axes;
      valueAxis.title.text = "Årsværk";
      valueAxis.numberFormat = "0.0";
      valueAxis.load("numberFormat,title/text");
      await context.sync();
      expect([valueAxis.title.text, valueAxis.numberFormat]).toEqual(["Årsværk", "0.0"]);
    });
  },
  "a type that no chart has": async (open) => {
    open();
    const refusal = await refusalOf((context) => {
      active(context).charts.add("Kage" as "Pie", active(context).getRange("A1:B2"));
    });
    expect([refusal.code, refusal.debugInfo.errorLocation]).toEqual([
      "InvalidArgument",
      "ChartCollection.add",
    ]);
  },
};
