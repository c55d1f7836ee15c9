import { ExcelError } from "../../excel-error.js";
import { borderSides } from "../../model/look.js";
import { readOnly, type ExcelClass } from "../excel-class.js";
import { ExcelObject, type Place } from "../excel-object.js";
import { oneOf } from "../values.js";

const sideFrom = oneOf(...borderSides);

export const rangeBorderCollection: ExcelClass<Place> = {
  properties: { Count: readOnly(() => borderSides.length) },
  itemClass: "RangeBorder",
  items: (place) => borderSides.map((side) => new ExcelObject("RangeBorder", { ...place, side })),
  objectMethods: {
    GetItem: (place, given) =>
      new ExcelObject("RangeBorder", { ...place, side: sideFrom(given.text(0)) }),
    GetItemAt: (place, given) => {
      const side = borderSides[given.integer(0)];
      if (!side) throw new ExcelError("InvalidArgument");
      return new ExcelObject("RangeBorder", { ...place, side });
    },
  },
};
