import { readOnly, type ExcelClass } from "../excel-class.js";

export const numberFormatInfo: ExcelClass<undefined> = {
  properties: {
    NumberDecimalSeparator: readOnly((_, { culture }) => culture.decimal),
    NumberGroupSeparator: readOnly((_, { culture }) => culture.group),
  },
};
