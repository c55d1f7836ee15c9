import type { ChartAxis } from "../../model/chart.js";
import type { Property } from "../excel-class.js";
import type { AxisOfChart } from "../excel-object.js";

export const axisProperty = <Key extends keyof ChartAxis>(
  key: Key,
  read: (value: unknown) => ChartAxis[Key],
): Property<AxisOfChart> => ({
  get: ({ axis }) => axis[key],
  set: ({ axis }, value, { workbook }) => workbook.charts.change(axis, { [key]: read(value) }),
});
