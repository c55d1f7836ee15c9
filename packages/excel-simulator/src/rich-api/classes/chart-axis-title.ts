import type { ExcelClass } from "../excel-class.js";
import type { AxisOfChart } from "../excel-object.js";
import { booleanFrom, textFrom } from "../values.js";
import { axisProperty } from "./axis-property.js";

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
