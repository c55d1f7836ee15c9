import type { ExcelClass } from "../excel-class.js";
import { ExcelObject, type ConditionalFormatOf } from "../excel-object.js";
import { rangeFormat } from "./range-format-of-condition.js";

export const customConditionalFormat: ExcelClass<ConditionalFormatOf> = {
  navigations: {
    Rule: (state) => new ExcelObject("ConditionalFormatRule", state),
    Format: rangeFormat,
  },
};
