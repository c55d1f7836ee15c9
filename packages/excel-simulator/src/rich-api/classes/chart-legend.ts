import type { Chart } from "../../model/chart.js";
import type { ExcelClass } from "../excel-class.js";
import { booleanFrom, oneOf } from "../values.js";

export const chartLegend: ExcelClass<Chart> = {
  properties: {
    Position: {
      get: ({ legend }) => legend.position,
      set: ({ legend }, value, { workbook }) =>
        workbook.charts.change(legend, {
          position: oneOf("Top", "Bottom", "Left", "Right", "Corner", "Custom")(value),
        }),
    },
    Visible: {
      get: ({ legend }) => legend.visible,
      set: ({ legend }, value, { workbook }) =>
        workbook.charts.change(legend, { visible: booleanFrom(value) }),
    },
  },
};
