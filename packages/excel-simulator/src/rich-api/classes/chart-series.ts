import type { Chart, ChartSeries } from "../../model/chart.js";
import { ExcelError } from "../../excel-error.js";
import type { ExcelClass } from "../excel-class.js";
import { ExcelObject, type SeriesOfChart } from "../excel-object.js";
import { booleanFrom, colorFrom, textFrom } from "../values.js";
import { newSeries } from "./chart-source.js";
import { chartTypeFrom } from "./charts.js";
import { collection } from "./collection.js";

const objectOf = (chart: Chart, series: ChartSeries): ExcelObject =>
  new ExcelObject("ChartSeries", { chart, series });

export const chartSeriesCollection = collection<Chart>(
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

export const chartSeries: ExcelClass<SeriesOfChart> = {
  properties: {
    Name: {
      get: ({ series }) => series.name,
      set: ({ series }, value, { workbook }) =>
        workbook.charts.change(series, { name: textFrom(value) }),
    },
    ChartType: {
      get: ({ series }) => series.chartType,
      set: ({ series }, value, { workbook }) =>
        workbook.charts.change(series, { chartType: chartTypeFrom(value) }),
    },
    HasDataLabels: {
      get: ({ series }) => series.hasDataLabels,
      set: ({ series }, value, { workbook }) =>
        workbook.charts.change(series, { hasDataLabels: booleanFrom(value) }),
    },
  },
  navigations: { Format: (series) => new ExcelObject("ChartSeriesFormat", series) },
  methods: {
    Delete: ({ chart, series }, _, { workbook }) =>
      workbook.charts.change(chart, { series: chart.series.filter((one) => one !== series) }),
    SetValues: ({ series }, given, { workbook }) =>
      workbook.charts.change(series, { values: given.object(0, "Range") }),
    SetXAxisValues: ({ series }, given, { workbook }) =>
      workbook.charts.change(series, { categories: given.object(0, "Range") }),
  },
};

export const chartSeriesFormat: ExcelClass<SeriesOfChart> = {
  navigations: { Fill: (series) => new ExcelObject("ChartFill", series) },
};

export const chartFill: ExcelClass<SeriesOfChart> = {
  methods: {
    SetSolidColor: ({ series }, given, { workbook }) =>
      workbook.charts.change(series, { fill: colorFrom(given.text(0)) }),
    Clear: ({ series }, _, { workbook }) => workbook.charts.change(series, { fill: "" }),
  },
};
