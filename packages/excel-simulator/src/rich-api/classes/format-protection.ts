import type { ExcelClass } from "../excel-class.js";
import type { Place } from "../excel-object.js";
import { lookProperty } from "../look-property.js";
import { booleanFrom } from "../values.js";

export const formatProtection: ExcelClass<Place> = {
  properties: {
    Locked: lookProperty("locked", booleanFrom),
    FormulaHidden: lookProperty("formulaHidden", booleanFrom),
  },
};
