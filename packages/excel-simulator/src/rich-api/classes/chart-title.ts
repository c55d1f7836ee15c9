import type { Chart } from "../../model/chart.js";
import type { ExcelClass } from "../excel-class.js";
import { booleanFrom, textFrom } from "../values.js";

export const chartTitle: ExcelClass<Chart> = {
  properties: {
    Text: {
      get: ({ title }) => title.text,
      set: ({ title }, value, { workbook }) =>
        workbook.charts.change(title, { text: textFrom(value), visible: true }),
    },
    Visible: {
      get: ({ title }) => title.visible,
      set: ({ title }, value, { workbook }) =>
        workbook.charts.change(title, { visible: booleanFrom(value) }),
    },
  },
};
