import type { ExcelClass } from "../excel-class.js";
import type { ConditionalFormatOf } from "../excel-object.js";
import { textFrom } from "../values.js";
import { conditionalFormatProperty } from "./conditional-format-property.js";

export const conditionalFormatRule: ExcelClass<ConditionalFormatOf> = {
  properties: { Formula: conditionalFormatProperty("rule", textFrom) },
};
