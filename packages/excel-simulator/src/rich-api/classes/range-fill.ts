import type { ExcelClass } from "../excel-class.js";
import type { Place } from "../excel-object.js";
import { lookProperty, uniform } from "../look-property.js";
import { colorFrom } from "../values.js";

export const rangeFill: ExcelClass<Place> = {
  properties: {
    Color: {
      ...lookProperty("fill", colorFrom),
      // Cells without a fill are white:
      // https://learn.microsoft.com/javascript/api/excel/excel.rangefill#excel-excel-rangefill-color-member
      get: (place) => uniform(place, ({ fill }) => (fill === "" ? "#FFFFFF" : fill)) ?? "",
    },
  },
  methods: {
    Clear: ({ sheet, area }, _, { workbook }) =>
      workbook.setLook(sheet, area, () => ({ fill: "" })),
  },
};
