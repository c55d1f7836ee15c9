import type { ExcelClass } from "../excel-class.js";
import type { Place } from "../excel-object.js";
import { lookProperty } from "../look-property.js";
import { booleanFrom, colorFrom, numberFrom, oneOf, textFrom } from "../values.js";

export const rangeFont: ExcelClass<Place> = {
  properties: {
    Bold: lookProperty("bold", booleanFrom),
    Italic: lookProperty("italic", booleanFrom),
    Underline: lookProperty(
      "underline",
      oneOf("None", "Single", "Double", "SingleAccountant", "DoubleAccountant"),
    ),
    Color: lookProperty("fontColor", colorFrom),
    Name: lookProperty("fontName", textFrom),
    Size: lookProperty("fontSize", numberFrom),
  },
};
