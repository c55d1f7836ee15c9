import { ExcelError } from "../../excel-error.js";
import type { ConditionalFormat } from "../../model/conditional-format.js";
import { readOnly, type ExcelClass } from "../excel-class.js";
import { ExcelObject, type ConditionalFormatOf } from "../excel-object.js";
import { booleanFrom } from "../values.js";
import { putConditionalFormats } from "./put-conditional-formats.js";
import { conditionalFormatProperty } from "./conditional-format-property.js";

const ofType =
  (
    type: ConditionalFormat["type"],
    className: "CustomConditionalFormat" | "CellValueConditionalFormat",
  ) =>
  (state: ConditionalFormatOf): ExcelObject => {
    // https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat#excel-excel-conditionalformat-custom-member
    if (state.format.type !== type) throw new ExcelError("InvalidArgument");
    return new ExcelObject(className, state);
  };

export const conditionalFormat: ExcelClass<ConditionalFormatOf> = {
  identity: ({ format }) => ({ Id: format.id }),
  properties: {
    Id: readOnly(({ format }) => format.id),
    Type: readOnly(({ format }) => format.type),
    Priority: readOnly(({ sheet, format }) => sheet.conditionalFormats.indexOf(format)),
    StopIfTrue: conditionalFormatProperty("stopIfTrue", booleanFrom),
  },
  navigations: {
    Custom: ofType("Custom", "CustomConditionalFormat"),
    CellValue: ofType("CellValue", "CellValueConditionalFormat"),
  },
  methods: {
    Delete: (state, _, session) =>
      putConditionalFormats(
        session,
        state,
        state.sheet.conditionalFormats.filter((one) => one !== state.format),
      ),
  },
};
