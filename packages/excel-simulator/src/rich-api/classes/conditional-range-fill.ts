import type { ExcelClass } from "../excel-class.js";
import type { ConditionalFormatOf } from "../excel-object.js";
import { colorFrom } from "../values.js";
import { conditionalFormatProperty } from "./conditional-format-property.js";

export const conditionalRangeFill: ExcelClass<ConditionalFormatOf> = {
  properties: { Color: conditionalFormatProperty("fill", colorFrom) },
};
