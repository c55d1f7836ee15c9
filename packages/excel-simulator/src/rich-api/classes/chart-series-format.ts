import type { ExcelClass } from "../excel-class.js";
import { ExcelObject, type SeriesOfChart } from "../excel-object.js";

export const chartSeriesFormat: ExcelClass<SeriesOfChart> = {
  navigations: { Fill: (series) => new ExcelObject("ChartFill", series) },
};
