import { readOnly, type ExcelClass } from "../excel-class.js";
import { ExcelObject } from "../excel-object.js";

export const cultureInfo: ExcelClass<undefined> = {
  properties: { Name: readOnly((_, { culture }) => culture.name) },
  navigations: { NumberFormat: () => new ExcelObject("NumberFormatInfo", undefined) },
};

export const numberFormatInfo: ExcelClass<undefined> = {
  properties: {
    NumberDecimalSeparator: readOnly((_, { culture }) => culture.decimal),
    NumberGroupSeparator: readOnly((_, { culture }) => culture.group),
  },
};
