import { cellArea } from "../../grid/area.js";
import { readOnly, type ExcelClass } from "../excel-class.js";
import { ExcelObject, isOfClass, rangeOf } from "../excel-object.js";

export const workbook: ExcelClass<undefined> = {
  properties: {
    Name: readOnly((_, { workbook: { name } }) => name),
    ReadOnly: readOnly((_, { workbook: { changes } }) => changes.readOnly),
  },
  navigations: {
    _Runtime: () => new ExcelObject("Runtime", undefined),
    Application: () => new ExcelObject("Application", undefined),
    Worksheets: () => new ExcelObject("WorksheetCollection", undefined),
    Tables: () => new ExcelObject("TableCollection", undefined),
    Names: () => new ExcelObject("NamedItemCollection", undefined),
    Settings: () => new ExcelObject("SettingCollection", undefined),
    CustomXmlParts: () => new ExcelObject("CustomXmlPartCollection", undefined),
  },
  nullable: { _GetRangeOrNullObjectForEventByReferenceId: "Range" },
  objectMethods: {
    GetSelectedRange: (_, _given, { workbook: { selection } }) =>
      rangeOf(selection.sheet, selection.area),
    GetActiveCell: (_, _given, { workbook: { selection } }) =>
      rangeOf(selection.sheet, cellArea(selection.area.row, selection.area.column)),
    _GetRangeForEventByReferenceId: (_, given, { references }) => references.get(given.text(0)),
    _GetRangeOrNullObjectForEventByReferenceId: (_, given, { references }) => {
      const found = references.find(given.text(0));
      return isOfClass(found, "Range") ? found : null;
    },
  },
  methods: {
    _RemoveReference: (_, given, { references }) => references.release(given.text(0)),
    _RemoveAllReferences: (_, _given, { references }) => references.releaseAll(),
    _GetReferenceCount: (_, _given, { references }) => references.count,
  },
};
