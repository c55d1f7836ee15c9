import { readOnly, type ExcelClass } from "../excel-class.js";
import { ExcelObject } from "../excel-object.js";

export const cultureInfo: ExcelClass<undefined> = {
  properties: { Name: readOnly((_, { culture }) => culture.name) },
  navigations: { NumberFormat: () => new ExcelObject("NumberFormatInfo", undefined) },
};
