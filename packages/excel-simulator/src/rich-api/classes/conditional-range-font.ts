import type { ExcelClass } from "../excel-class.js";
import type { ConditionalFormatOf } from "../excel-object.js";
import { booleanFrom, colorFrom } from "../values.js";
import { conditionalFormatProperty } from "./conditional-format-property.js";

export const conditionalRangeFont: ExcelClass<ConditionalFormatOf> = {
  properties: {
    Color: conditionalFormatProperty("fontColor", colorFrom),
    Bold: conditionalFormatProperty("bold", booleanFrom),
  },
};
