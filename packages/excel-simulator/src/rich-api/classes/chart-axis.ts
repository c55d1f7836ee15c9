import type { ExcelClass } from "../excel-class.js";
import { ExcelObject, type AxisOfChart } from "../excel-object.js";
import { booleanFrom, numberFrom, oneOf, textFrom } from "../values.js";
import { axisProperty } from "./axis-property.js";

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
