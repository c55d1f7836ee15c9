import type { ExcelClass } from "../excel-class.js";
import { ExcelObject, type SeriesOfChart } from "../excel-object.js";
import { booleanFrom, textFrom } from "../values.js";
import { chartTypeFrom } from "./chart-type-from.js";

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
