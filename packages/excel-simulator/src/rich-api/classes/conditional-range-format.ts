import type { ExcelClass } from "../excel-class.js";
import { ExcelObject, type ConditionalFormatOf } from "../excel-object.js";
import { textFrom } from "../values.js";
import { conditionalFormatProperty } from "./conditional-format-property.js";

export const conditionalRangeFormat: ExcelClass<ConditionalFormatOf> = {
  properties: { NumberFormat: conditionalFormatProperty("numberFormat", textFrom) },
  navigations: {
    Font: (state) => new ExcelObject("ConditionalRangeFont", state),
    Fill: (state) => new ExcelObject("ConditionalRangeFill", state),
  },
};
