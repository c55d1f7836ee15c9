import type { ExcelClass } from "../excel-class.js";
import type { SeriesOfChart } from "../excel-object.js";
import { colorFrom } from "../values.js";

export const chartFill: ExcelClass<SeriesOfChart> = {
  methods: {
    SetSolidColor: ({ series }, given, { workbook }) =>
      workbook.charts.change(series, { fill: colorFrom(given.text(0)) }),
    Clear: ({ series }, _, { workbook }) => workbook.charts.change(series, { fill: "" }),
  },
};
