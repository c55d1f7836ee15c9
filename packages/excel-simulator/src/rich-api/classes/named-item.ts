import { ExcelError } from "../../excel-error.js";
import type { DefinedName } from "../../model/names.js";
import { readOnly, type ExcelClass } from "../excel-class.js";
import { ExcelObject, rangeOf } from "../excel-object.js";
import { placeOfFormula, sheetAddress } from "../places.js";
import type { Session } from "../session.js";
import { booleanFrom, textFrom } from "../values.js";
import { valueType } from "../value-type.js";
import { formulaFrom } from "./formula-of-name.js";

const rangeOfName = (name: DefinedName, { workbook }: Session): ExcelObject | null => {
  const place = placeOfFormula(workbook, name.formula);
  return place ? rangeOf(place.sheet, place.area) : null;
};

/** A number or a text that a name stands for, as far as it needs no computing. */
function constantOf(formula: string): string | number | boolean {
  const text = formula.replace(/^=/, "");
  if (/^".*"$/s.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(?:TRUE|FALSE)$/i.test(text)) return /^TRUE$/i.test(text);
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : formula;
}

function typeOf(name: DefinedName, { workbook }: Session): string {
  if (placeOfFormula(workbook, name.formula)) return "Range";
  return name.formula.includes("#REF!") ? "Error" : valueType(constantOf(name.formula));
}

export const namedItem: ExcelClass<DefinedName> = {
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Name: readOnly(({ name }) => name),
    Type: readOnly(typeOf),
    Value: readOnly((name, { workbook }) => {
      const place = placeOfFormula(workbook, name.formula);
      return place ? sheetAddress(place) : constantOf(name.formula);
    }),
    Formula: {
      get: ({ formula }) => formula,
      set: (name, value, { workbook }) => {
        workbook.names.change(name, { formula: formulaFrom(value) });
        workbook.calculation.touchAll();
      },
    },
    Comment: {
      get: ({ comment }) => comment,
      set: (name, value, { workbook }) => workbook.names.change(name, { comment: textFrom(value) }),
    },
    Visible: {
      get: ({ visible }) => visible,
      set: (name, value, { workbook }) =>
        workbook.names.change(name, { visible: booleanFrom(value) }),
    },
    Scope: readOnly(({ scope }) => (scope ? "Worksheet" : "Workbook")),
    _Id: readOnly(({ name }) => name),
  },
  navigations: {
    Worksheet: ({ scope }) => {
      // https://learn.microsoft.com/javascript/api/excel/excel.nameditem#excel-excel-nameditem-worksheet-member
      if (!scope) throw new ExcelError("InvalidArgument");
      return new ExcelObject("Worksheet", scope);
    },
    WorksheetOrNullObject: ({ scope }) => (scope ? new ExcelObject("Worksheet", scope) : null),
  },
  nullable: { WorksheetOrNullObject: "Worksheet", GetRangeOrNullObject: "Range" },
  objectMethods: {
    GetRange: (name, _, session) => {
      const range = rangeOfName(name, session);
      // https://learn.microsoft.com/javascript/api/excel/excel.nameditem#excel-excel-nameditem-getrange-member(1)
      if (!range) throw new ExcelError("InvalidArgument");
      return range;
    },
    GetRangeOrNullObject: (name, _, session) => rangeOfName(name, session),
  },
  methods: {
    Delete: (name, _, { workbook }) => {
      workbook.names.delete(name);
      workbook.calculation.touchAll();
    },
  },
};
