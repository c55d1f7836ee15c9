import { ExcelObject, type ConditionalFormatOf } from "../excel-object.js";

export const rangeFormat = (state: ConditionalFormatOf) =>
  new ExcelObject("ConditionalRangeFormat", state);
