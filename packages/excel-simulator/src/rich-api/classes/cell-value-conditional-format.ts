import { ExcelError } from "../../excel-error.js";
import type { ExcelClass } from "../excel-class.js";
import type { ConditionalFormatOf } from "../excel-object.js";
import { conditionalFormatProperty } from "./conditional-format-property.js";
import { rangeFormat } from "./range-format-of-condition.js";

const comparison = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null || !("formula1" in value))
    throw new ExcelError("InvalidArgument");
  return value;
};

export const cellValueConditionalFormat: ExcelClass<ConditionalFormatOf> = {
  properties: { Rule: conditionalFormatProperty("rule", comparison) },
  navigations: { Format: rangeFormat },
};
