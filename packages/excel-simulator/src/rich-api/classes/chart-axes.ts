import type { Chart, ChartAxis } from "../../model/chart.js";
import type { ExcelClass, Property } from "../excel-class.js";
import { ExcelObject, type AxisOfChart } from "../excel-object.js";
import { booleanFrom, numberFrom, oneOf, textFrom } from "../values.js";

export const chartAxes: ExcelClass<Chart> = {
  navigations: {
    CategoryAxis: (chart) => new ExcelObject("ChartAxis", { chart, axis: chart.axes.category }),
    ValueAxis: (chart) => new ExcelObject("ChartAxis", { chart, axis: chart.axes.value }),
  },
};

const axisProperty = <Key extends keyof ChartAxis>(
  key: Key,
  read: (value: unknown) => ChartAxis[Key],
): Property<AxisOfChart> => ({
  get: ({ axis }) => axis[key],
  set: ({ axis }, value, { workbook }) => workbook.charts.change(axis, { [key]: read(value) }),
});

/** "" is automatic. */
const numberOrAutomatic = (value: unknown): number | "" => (value === "" ? "" : numberFrom(value));

export const chartAxis: ExcelClass<AxisOfChart> = {
  properties: {
    Visible: axisProperty("visible", booleanFrom),
    NumberFormat: axisProperty("numberFormat", textFrom),
    Minimum: axisProperty("minimum", numberOrAutomatic),
    Maximum: axisProperty("maximum", numberOrAutomatic),
    DisplayUnit: axisProperty(
      "displayUnit",
      oneOf("None", "Hundreds", "Thousands", "TenThousands", "HundredThousands", "Millions"),
    ),
  },
  navigations: { Title: (axis) => new ExcelObject("ChartAxisTitle", axis) },
};

export const chartAxisTitle: ExcelClass<AxisOfChart> = {
  properties: {
    Text: {
      get: ({ axis }) => axis.title,
      set: ({ axis }, value, { workbook }) =>
        workbook.charts.change(axis, { title: textFrom(value), titleVisible: true }),
    },
    Visible: axisProperty("titleVisible", booleanFrom),
  },
};
