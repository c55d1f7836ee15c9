import type { Chart, ChartSeries } from "../../model/chart.js";
import { ExcelError } from "../../excel-error.js";
import { ExcelObject } from "../excel-object.js";
import { newSeries } from "./chart-source.js";
import { collection } from "./collection.js";

const objectOf = (chart: Chart, series: ChartSeries): ExcelObject =>
  new ExcelObject("ChartSeries", { chart, series });

export const chartSeriesCollection = collection<Chart>(
  "ChartSeries",
  (chart) => chart.series.map((series) => objectOf(chart, series)),
  // Series have no key.
  () => undefined,
  {
    objectMethods: {
      Add: (chart, given, { workbook }) => {
        const at = given.optionalInteger(1) ?? chart.series.length;
        if (at < 0 || at > chart.series.length) throw new ExcelError("InvalidArgument");
        const name = given.optionalText(0) ?? `Series${chart.series.length + 1}`;
        const series = newSeries(chart.chartType, name);
        workbook.charts.change(chart, { series: chart.series.toSpliced(at, 0, series) });
        return objectOf(chart, series);
      },
    },
  },
);
