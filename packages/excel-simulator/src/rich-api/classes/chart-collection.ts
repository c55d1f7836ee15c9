import type { Chart } from "../../model/chart.js";
import type { Sheet } from "../../model/sheet.js";
import { ExcelObject } from "../excel-object.js";
import { oneOf } from "../values.js";
import { seriesFrom } from "./chart-source.js";
import { collection } from "./collection.js";
import { chartTypeFrom } from "./chart-type-from.js";

const objectOf = (chart: Chart): ExcelObject => new ExcelObject("Chart", chart);

export const seriesByFrom = oneOf("Auto", "Columns", "Rows");

export const chartCollection = collection<Sheet>(
  "Chart",
  (sheet, { workbook }) => workbook.charts.in(sheet).map(objectOf),
  (sheet, key, { workbook }) => {
    const chart = workbook.charts.find(sheet, String(key));
    return chart && objectOf(chart);
  },
  {
    objectMethods: {
      Add: (sheet, given, { workbook }) => {
        const chartType = chartTypeFrom(given.text(0));
        const by = given.isGiven(2) ? seriesByFrom(given.text(2)) : "Auto";
        const series = seriesFrom(workbook, given.object(1, "Range"), by, chartType);
        return objectOf(workbook.charts.add(sheet, chartType, series, by));
      },
    },
  },
);
