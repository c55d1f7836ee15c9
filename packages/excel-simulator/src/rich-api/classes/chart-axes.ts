import type { Chart } from "../../model/chart.js";
import type { ExcelClass } from "../excel-class.js";
import { ExcelObject } from "../excel-object.js";

export const chartAxes: ExcelClass<Chart> = {
  navigations: {
    CategoryAxis: (chart) => new ExcelObject("ChartAxis", { chart, axis: chart.axes.category }),
    ValueAxis: (chart) => new ExcelObject("ChartAxis", { chart, axis: chart.axes.value }),
  },
};
